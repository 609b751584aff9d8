<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
    <context>
        <name>Whiskbroom</name>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Bands</source>
            <extracomment>group</extracomment>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Raster algebra</source>
            <extracomment>group</extracomment>
            <translation>Algebra raster</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Transforms</source>
            <extracomment>group</extracomment>
            <translation>Trasformazioni</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Filters</source>
            <extracomment>group</extracomment>
            <translation>Filtri</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Spectra and training</source>
            <extracomment>group</extracomment>
            <translation>Spettri e addestramento</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Classification</source>
            <extracomment>group</extracomment>
            <translation>Classificazione</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Post-processing</source>
            <extracomment>group</extracomment>
            <translation>Post-elaborazione</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Conversion</source>
            <extracomment>group</extracomment>
            <translation>Conversione</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Accuracy and area</source>
            <extracomment>group</extracomment>
            <translation>Accuratezza e superficie</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Change</source>
            <extracomment>group</extracomment>
            <translation>Cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy</source>
            <extracomment>title</extracomment>
            <translation>Accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Stima l'accuratezza di una mappa da un campione etichettato, con errori standard e intervalli.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The design is read from the layer that the sample points tool made: simple, stratified by the classes of the map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with standard error and interval. The intervals hold for few points and rare classes too. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled, or a point where it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map with a reference that is no probability sample, use the cross classification tool.</source>
            <extracomment>help</extracomment>
            <translation>Il disegno è letto dal layer creato dallo strumento dei punti campione: semplice, stratificato per le classi della mappa o per altri strati, sistematico o a grappoli. La tabella contiene l'accuratezza globale, l'accuratezza dell'utente e del produttore, il punteggio F1 e la quota di superficie di ogni classe, il kappa, e i disaccordi di quantità e di allocazione, ciascuno con errore standard e intervallo. Gli intervalli valgono anche per pochi punti e classi rare. Un campione con punti ancora da fare è rifiutato, così come una mappa che è cambiata da quando è stata campionata, o un punto in cui essa è NoData. Gli strati con meno di due punti sono uniti al più piccolo degli altri. Per confrontare una mappa con un riferimento che non è un campione probabilistico, usare lo strumento di classificazione incrociata.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled sample</source>
            <extracomment>label of input</extracomment>
            <translation>Campione etichettato</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Layer that the sample points tool made, with label and status of every point.</source>
            <extracomment>help of input</extracomment>
            <translation>Layer creato dallo strumento dei punti campione, con etichetta e stato di ogni punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Label field</source>
            <extracomment>label of label_field</extracomment>
            <translation>Campo dell'etichetta</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Field with the true class.</source>
            <extracomment>help of label_field</extracomment>
            <translation>Campo con la classe vera.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Map</source>
            <extracomment>label of map</extracomment>
            <translation>Mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The map that was sampled: it gives the names of the classes, and is checked not to have changed since.</source>
            <extracomment>help of map</extracomment>
            <translation>La mappa che è stata campionata: dà i nomi delle classi, e si verifica che non sia cambiata da allora.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Band of the map</source>
            <extracomment>label of band</extracomment>
            <translation>Banda della mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The band with the classes.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda con le classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assess another map</source>
            <extracomment>label of other_map</extracomment>
            <translation>Valutare un'altra mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assesses the given map with a sample that was drawn from another one.</source>
            <extracomment>help of other_map</extracomment>
            <translation>Valuta la mappa data con un campione estratto da un'altra.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Use the map's areas</source>
            <extracomment>label of poststratify</extracomment>
            <translation>Usare le superfici della mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Takes the classes of the given map as post-strata, which makes estimates of simple and systematic samples more precise.</source>
            <extracomment>help of poststratify</extracomment>
            <translation>Prende le classi della mappa data come post-strati, il che rende più precise le stime dei campioni semplici e sistematici.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Part of the map</source>
            <extracomment>label of part</extracomment>
            <translation>Parte della mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Polygons: the figures are those of the part of the map inside them.</source>
            <extracomment>help of part</extracomment>
            <translation>Poligoni: gli indici sono quelli della parte della mappa al loro interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Confidence level</source>
            <extracomment>label of level</extracomment>
            <translation>Livello di confidenza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Of the intervals.</source>
            <extracomment>help of level</extracomment>
            <translation>Quello degli intervalli.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>percent</source>
            <extracomment>unit of level</extracomment>
            <translation>percento</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabella di accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table with a row for each figure.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con una riga per ogni indice.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Error matrix</source>
            <extracomment>label of output_matrix</extracomment>
            <translation>Matrice di errore</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table of the error matrix in points and in shares of the area.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabella della matrice di errore in punti e in quote della superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Accuratezza come JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>File with all figures for programs.</source>
            <extracomment>help of output_json</extracomment>
            <translation>File con tutti gli indici, per i programmi.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina dell'accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Page with the design, the figures and their intervals, the matrix, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con il disegno, gli indici e i loro intervalli, la matrice, e il modo in cui tutto è stato stimato.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Overall accuracy</source>
            <extracomment>label of the result overall_accuracy</extracomment>
            <translation>Accuratezza globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>share 0-1</source>
            <extracomment>unit of the result overall_accuracy</extracomment>
            <translation>quota 0-1</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Standard error of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_error</extracomment>
            <translation>Errore standard dell'accuratezza globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Lower limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_low</extracomment>
            <translation>Limite inferiore dell'accuratezza globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Upper limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_high</extracomment>
            <translation>Limite superiore dell'accuratezza globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Kappa</source>
            <extracomment>label of the result kappa</extracomment>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled points</source>
            <extracomment>label of the result points</extracomment>
            <translation>Punti etichettati</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>points</source>
            <extracomment>unit of the result points</extracomment>
            <translation>punti</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>accuracy assessment</source>
            <extracomment>search word</extracomment>
            <translation>valutazione dell'accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>error matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice di errore</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confusion matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice di confusione</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>user accuracy</source>
            <extracomment>search word</extracomment>
            <translation>accuratezza dell'utente</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>producer accuracy</source>
            <extracomment>search word</extracomment>
            <translation>accuratezza del produttore</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>kappa</source>
            <extracomment>search word</extracomment>
            <translation>kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confidence interval</source>
            <extracomment>search word</extracomment>
            <translation>intervallo di confidenza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>validation</source>
            <extracomment>search word</extracomment>
            <translation>validazione</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area estimate</source>
            <extracomment>title</extracomment>
            <translation>Stima delle superfici</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Estimates the area of each class from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Stima la superficie di ogni classe da un campione etichettato, con errori standard e intervalli.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of each class the map calls something else; the area that the reference would give is estimated from it by the design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Contare i pixel di una mappa dà superfici distorte, perché i suoi errori non si compensano. Il campione dice quanto di ogni classe la mappa chiama in altro modo; da esso si stima la superficie che darebbe il riferimento, secondo il disegno contenuto nel layer, in ettari e chilometri quadrati, accanto al numero di pixel. In un sistema di coordinate in gradi le superfici sono geodetiche. Gli intervalli valgono anche per pochi punti e classi rare. I pixel NoData della mappa non appartengono a nessuna classe. Un campione con punti ancora da fare è rifiutato, così come una mappa che è cambiata da quando è stata campionata.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabella delle superfici</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Table with a row for each class.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con una riga per ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Areas as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Superfici come JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina delle superfici</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Page with the areas, the accuracies, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con le superfici, le accuratezze, e il modo in cui tutto è stato stimato.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area of the map</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Superficie della mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>square metres, without a coordinate system squared units</source>
            <extracomment>unit of the result total_area</extracomment>
            <translation>metri quadrati, senza sistema di coordinate unità al quadrato</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Number of classes</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Numero di classi</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>area estimation</source>
            <extracomment>search word</extracomment>
            <translation>stima della superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>error-adjusted area</source>
            <extracomment>search word</extracomment>
            <translation>superficie corretta per gli errori</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>stratified estimator</source>
            <extracomment>search word</extracomment>
            <translation>stimatore stratificato</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>good practices</source>
            <extracomment>search word</extracomment>
            <translation>buone pratiche</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>deforestation</source>
            <extracomment>search word</extracomment>
            <translation>deforestazione</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Area of applicability</source>
            <extracomment>title</extracomment>
            <translation>Area di applicabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Maps how unlike the training pixels each pixel is, and where a model may be applied.</source>
            <extracomment>summary</extracomment>
            <translation>Mappa quanto ogni pixel è dissimile dai pixel di addestramento, e dove un modello può essere applicato.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. For the distance each band is divided by its standard deviation over the training pixels and multiplied by its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two training pixels are from each other on average.</source>
            <extracomment>help</extracomment>
            <translation>Un classificatore dà una classe a qualsiasi pixel, anche dove non ha mai visto nulla di simile. L'indice di dissimilarità di un pixel è la sua distanza dal pixel di addestramento più vicino, divisa per la distanza media di tutte le coppie di pixel di addestramento. Per la distanza ogni banda è divisa per la sua deviazione standard sui pixel di addestramento e moltiplicata per il suo peso; una banda di peso 0 non ha parte. Un pixel di addestramento ha esso stesso l'indice 0, e 1 è quanto due pixel di addestramento distano in media l'uno dall'altro.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>The threshold comes from the training pixels: each gets the index by the nearest one that taught while it was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) a pixel is inside: there the accuracy of that validation can be expected; outside it can not.</source>
            <extracomment>help</extracomment>
            <translation>La soglia viene dai pixel di addestramento: ciascuno riceve l'indice secondo il più vicino di quelli che insegnavano mentre esso era giudicato, con le parti, i blocchi o il buffer della validazione. È il quartile superiore di questi indici più 1.5 volte la distanza fra i loro quartili, ma non più del massimo. Fino alla soglia (anche esattamente su di essa) un pixel è all'interno: lì ci si può aspettare l'accuratezza di quella validazione; all'esterno no.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Use the training areas, bands and groups that trained the model. With a model file its bands are found in the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.</source>
            <extracomment>help</extracomment>
            <translation>Usare le aree di addestramento, le bande e i gruppi che hanno addestrato il modello. Con un file di modello le sue bande si trovano nei raster come con lo strumento Classificare, e le importanze che una random forest conserva sono i pesi. La distanza media è quella di 5000 pixel di addestramento estratti con il seme, se ce ne sono di più. Scala e offset dei file sono applicati. Un pixel che è NoData in una banda che conta è NoData in entrambi gli output.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Rasters</source>
            <extracomment>label of input</extracomment>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken, or those of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia; sono prese tutte le bande, o quelle del modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training areas</source>
            <extracomment>label of training</extracomment>
            <translation>Aree di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Polygons or points with their class; any coordinate system.</source>
            <extracomment>help of training</extracomment>
            <translation>Poligoni o punti con la loro classe; in qualsiasi sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class field</source>
            <extracomment>label of class_field</extracomment>
            <translation>Campo della classe</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field with the class: whole numbers other than 0, or names.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con la classe: numeri interi diversi da 0, o nomi.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model</source>
            <extracomment>label of model</extracomment>
            <translation>Modello</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model file that a training tool has written: its bands, and their importances as weights.</source>
            <extracomment>help of model</extracomment>
            <translation>File di modello scritto da uno strumento di addestramento: le sue bande, e le loro importanze come pesi.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Weights of the bands</source>
            <extracomment>label of weights</extracomment>
            <translation>Pesi delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How much each band counts, in the order of the model's bands, or of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.</source>
            <extracomment>help of weights</extracomment>
            <translation>Quanto conta ogni banda, nell'ordine delle bande del modello, o di tutte le bande: come 1, 0.5, 0. Se omesso, le importanze del modello; se non ce ne sono, tutte allo stesso modo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Group field</source>
            <extracomment>label of group_field</extracomment>
            <translation>Campo del gruppo</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field that has the same value for training features that belong together, such as those of one site: they come into the same fold. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Campo con lo stesso valore per gli elementi di addestramento che vanno insieme, come quelli di uno stesso sito: finiscono nella stessa parte. Se omesso, ogni elemento sta a sé.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds</source>
            <extracomment>label of folds</extracomment>
            <translation>Parti</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Into how many parts the training features are divided.</source>
            <extracomment>help of folds</extracomment>
            <translation>In quante parti si dividono gli elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds</source>
            <extracomment>unit of folds</extracomment>
            <translation>parti</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds by</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Parti per</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How the model was validated: which training pixels teach nothing while one is judged.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Come è stato validato il modello: quali pixel di addestramento non insegnano nulla mentre uno è giudicato.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Elementi di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Square blocks</source>
            <extracomment>option blocks of folds_by</extracomment>
            <translation>Blocchi quadrati</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features with a buffer</source>
            <extracomment>option buffered of folds_by</extracomment>
            <translation>Elementi di addestramento con un buffer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Block side or buffer</source>
            <extracomment>label of fold_distance</extracomment>
            <translation>Lato dei blocchi o buffer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach. Left out or 0, the distance of the validation in space that the model keeps.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Lato dei blocchi, o distanza a partire dalla quale i pixel di addestramento insegnano. Se omesso o 0, la distanza della validazione spaziale conservata dal modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>map units, metres in degrees</source>
            <extracomment>unit of fold_distance</extracomment>
            <translation>unità della mappa, metri se in gradi</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels per class</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Pixel di addestramento per classe</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How many training pixels of a class are taken at most, drawn at random.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Quanti pixel di addestramento di una classe si prendono al massimo, estratti a caso.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>pixels</source>
            <extracomment>unit of max_samples</extracomment>
            <translation>pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>All touched pixels</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Tutti i pixel toccati</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Takes every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Prende ogni pixel toccato da un poligono, invece di quelli il cui centro cade all'interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Seed</source>
            <extracomment>label of seed</extracomment>
            <translation>Seme</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Number that all random choices follow from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Numero da cui derivano tutte le scelte casuali.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Creation options</source>
            <extracomment>label of creation_options</extracomment>
            <translation>Opzioni di creazione</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, class maps compressed with LZW.</source>
            <extracomment>help of creation_options</extracomment>
            <translation>Opzioni di creazione GDAL dei raster di output, come COMPRESS=ZSTD|TILED=YES; per impostazione predefinita un GeoTIFF a riquadri, con le mappe di classi compresse con LZW.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Dissimilarity index</source>
            <extracomment>label of output</extracomment>
            <translation>Indice di dissimilarità</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Raster of the index, 0 and above.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster dell'indice, da 0 in su.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class raster: 1 inside, 0 outside.</source>
            <extracomment>help of output_area</extracomment>
            <translation>Raster di classi: 1 all'interno, 0 all'esterno.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Table of mean, standard deviation and weight of each band that counts.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella di media, deviazione standard e peso di ogni banda che conta.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Threshold of the dissimilarity index</source>
            <extracomment>label of the result threshold</extracomment>
            <translation>Soglia dell'indice di dissimilarità</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Share of the pixels inside</source>
            <extracomment>label of the result inside_share</extracomment>
            <translation>Quota dei pixel all'interno</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean dissimilarity index of the training pixels</source>
            <extracomment>label of the result mean_training_index</extracomment>
            <translation>Indice di dissimilarità medio dei pixel di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean distance of the training pixels</source>
            <extracomment>label of the result mean_distance</extracomment>
            <translation>Distanza media dei pixel di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>weighted standard deviations</source>
            <extracomment>unit of the result mean_distance</extracomment>
            <translation>deviazioni standard pesate</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels used</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Pixel di addestramento usati</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Uncertainty</source>
            <extracomment>title of a page</extracomment>
            <translation>Incertezza</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>aoa</source>
            <extracomment>search word</extracomment>
            <translation>aoa</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>dissimilarity index</source>
            <extracomment>search word</extracomment>
            <translation>indice di dissimilarità</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>extrapolation</source>
            <extracomment>search word</extracomment>
            <translation>estrapolazione</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>transferability</source>
            <extracomment>search word</extracomment>
            <translation>trasferibilità</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>uncertainty</source>
            <extracomment>search word</extracomment>
            <translation>incertezza</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>supervised classification</source>
            <extracomment>search word</extracomment>
            <translation>classificazione supervisionata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Band calculator</source>
            <extracomment>title</extracomment>
            <translation>Calcolatore di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes rasters by an expression over bands.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola raster con un'espressione sulle bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) is the NDVI, where("scene@4" &gt; 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a variable. A page of its own tells the whole language: names, roles such as nir, indices such as #EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.</source>
            <extracomment>help</extracomment>
            <translation>Ogni riga dell'espressione è un risultato, o definisce una variabile per le righe seguenti: (nir - red) / (nir + red) è l'NDVI, where("scene@4" &gt; 900, 1, 0) una maschera da una banda di un layer, ndvi = (b4 - b3) / (b4 + b3) una variabile. Una pagina a parte descrive tutto il linguaggio: nomi, ruoli come nir, indici come #EVI#, insiemi di bande e cicli su di essi, operatori, funzioni, statistiche di più bande, vicini.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are chosen or changed keeps its names and colours.</source>
            <extracomment>help</extracomment>
            <translation>I numeri interi sono esatti fino a 64 bit; dove un risultato li supera l'esecuzione termina con un errore; tutto il resto è calcolato in virgola mobile a 64 bit. Scala e offset dei file sono applicati. Un risultato è NoData dove lo è un valore che gli serve, e dove non è un numero finito; where guarda solo il valore scelto, e fill e is_nodata vedono NoData. Si leggono solo le bande usate dall'espressione. Una mappa di classi di cui si scelgono o cambiano valori mantiene i suoi nomi e colori.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Rasters on other grids are brought to the grid that is chosen; by default all must be on one.</source>
            <extracomment>help</extracomment>
            <translation>I raster su altre griglie sono portati alla griglia scelta; per impostazione predefinita tutti devono essere su una sola.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The rasters; all their bands can be used. A band set counts as one.</source>
            <extracomment>help of input</extracomment>
            <translation>I raster; tutte le loro bande possono essere usate. Un insieme di bande conta come uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Expression</source>
            <extracomment>label of expression</extracomment>
            <translation>Espressione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One or more lines, such as (nir - red) / (nir + red).</source>
            <extracomment>help of expression</extracomment>
            <translation>Una o più righe, come (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of the output</source>
            <extracomment>label of grid</extracomment>
            <translation>Griglia dell'output</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one grid.</source>
            <extracomment>help of grid</extracomment>
            <translation>Il raster di cui l'output ha i pixel; i raster su altre griglie vi sono portati. Per impostazione predefinita tutti devono essere su una sola griglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All are on one grid</source>
            <extracomment>option same of grid</extracomment>
            <translation>Tutti sono su una sola griglia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the first raster</source>
            <extracomment>option first of grid</extracomment>
            <translation>Quella del primo raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the smallest pixels</source>
            <extracomment>option finest of grid</extracomment>
            <translation>Quella dei pixel più piccoli</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the largest pixels</source>
            <extracomment>option coarsest of grid</extracomment>
            <translation>Quella dei pixel più grandi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Resampling</source>
            <extracomment>label of resampling</extracomment>
            <translation>Ricampionamento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute new values as floating point.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Modo in cui i valori sono presi da pixel di altra dimensione o posizione, con i metodi di GDAL. Vicino più prossimo, moda, minimo, massimo, mediana e quartili danno valori che esistono nell'input, esattamente, e sono adatti alle classi; gli altri calcolano nuovi valori in virgola mobile.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Nearest neighbour</source>
            <extracomment>option nearest of resampling</extracomment>
            <translation>Vicino più prossimo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Bilinear</source>
            <extracomment>option bilinear of resampling</extracomment>
            <translation>Bilineare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic</source>
            <extracomment>option cubic of resampling</extracomment>
            <translation>Cubico</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic spline</source>
            <extracomment>option cubicspline of resampling</extracomment>
            <translation>Spline cubica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lanczos</source>
            <extracomment>option lanczos of resampling</extracomment>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Average</source>
            <extracomment>option average of resampling</extracomment>
            <translation>Media dei pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Root mean square</source>
            <extracomment>option rms of resampling</extracomment>
            <translation>Media quadratica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Mode</source>
            <extracomment>option mode of resampling</extracomment>
            <translation>Moda</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Maximum</source>
            <extracomment>option max of resampling</extracomment>
            <translation>Massimo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Minimum</source>
            <extracomment>option min of resampling</extracomment>
            <translation>Minimo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Median</source>
            <extracomment>option med of resampling</extracomment>
            <translation>Mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>First quartile</source>
            <extracomment>option q1 of resampling</extracomment>
            <translation>Primo quartile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Third quartile</source>
            <extracomment>option q3 of resampling</extracomment>
            <translation>Terzo quartile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Sum</source>
            <extracomment>option sum of resampling</extracomment>
            <translation>Somma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData in statistics</source>
            <extracomment>label of nodata_in_statistics</extracomment>
            <translation>NoData nelle statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where a statistic of several values of a pixel, as in mean(b*), is NoData; where only all are, those that are NoData are left out.</source>
            <extracomment>help of nodata_in_statistics</extracomment>
            <translation>Dove una statistica di più valori di un pixel, come in mean(b*), è NoData; se solo dove lo sono tutti, quelli che sono NoData vengono esclusi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where any value is NoData</source>
            <extracomment>option any of nodata_in_statistics</extracomment>
            <translation>Dove un valore qualsiasi è NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where all values are NoData</source>
            <extracomment>option all of nodata_in_statistics</extracomment>
            <translation>Dove tutti i valori sono NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Names of the rasters</source>
            <extracomment>label of names</extracomment>
            <translation>Nomi dei raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What the expression calls them, in their order; by default the names of the layers, and elsewhere of the files.</source>
            <extracomment>help of names</extracomment>
            <translation>Come li chiama l'espressione, nel loro ordine; per impostazione predefinita i nomi dei layer, e altrove quelli dei file.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Current band set</source>
            <extracomment>label of bandset_number</extracomment>
            <translation>Insieme di bande corrente</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The place of the raster or band set that "bandset#b1" and roles mean; by default the first, or all together where each has one band.</source>
            <extracomment>help of bandset_number</extracomment>
            <translation>Il posto del raster o dell'insieme di bande che "bandset#b1" e i ruoli indicano; per impostazione predefinita il primo, o tutti insieme se ciascuno ha una banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData numbers count</source>
            <extracomment>label of nodata_as_value</extracomment>
            <translation>I numeri NoData contano</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Takes the numbers under NoData as values.</source>
            <extracomment>help of nodata_as_value</extracomment>
            <translation>Prende come valori i numeri sotto NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Further NoData value</source>
            <extracomment>label of extra_nodata</extracomment>
            <translation>Ulteriore valore NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>A stored number that means NoData in all rasters besides their own.</source>
            <extracomment>help of extra_nodata</extracomment>
            <translation>Un numero memorizzato che significa NoData in tutti i raster, oltre al loro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of another raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Griglia di un altro raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Gives the grid of the output, in place of one of the rasters.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Dà la griglia dell'output, al posto di uno dei raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Size of the pixels</source>
            <extracomment>label of resolution</extracomment>
            <translation>Dimensione dei pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Width and height of the pixels of the output, or one number for both; by default those of the chosen grid.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Larghezza e altezza dei pixel dell'output, o un numero per entrambe; per impostazione predefinita quelle della griglia scelta.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>units of the coordinate system</source>
            <extracomment>unit of resolution</extracomment>
            <translation>unità del sistema di coordinate</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Ground covered</source>
            <extracomment>label of coverage</extracomment>
            <translation>Terreno coperto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, all that any raster covers, or what all of them cover.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Il terreno che l'output copre quando i raster sono portati a una sola griglia: quello del raster che dà la griglia, tutto ciò che un qualsiasi raster copre, o ciò che coprono tutti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the raster that gives the grid</source>
            <extracomment>option grid of coverage</extracomment>
            <translation>Quello del raster che dà la griglia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All that any raster covers</source>
            <extracomment>option union of coverage</extracomment>
            <translation>Tutto ciò che un qualsiasi raster copre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What all rasters cover</source>
            <extracomment>option intersection of coverage</extracomment>
            <translation>Ciò che coprono tutti i raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Extent</source>
            <extracomment>label of extent</extracomment>
            <translation>Estensione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The output is cut to this extent, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>L'output è ritagliato a questa estensione, allargata a pixel interi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One pixel</source>
            <extracomment>label of point</extracomment>
            <translation>Un pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes only the pixel that this point lies in.</source>
            <extracomment>help of point</extracomment>
            <translation>Calcola solo il pixel in cui cade questo punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Output type</source>
            <extracomment>label of output_type</extracomment>
            <translation>Tipo dell'output</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Type of the numbers of the output; automatic is the smallest that holds them.</source>
            <extracomment>help of output_type</extracomment>
            <translation>Tipo dei numeri dell'output; automatico è il più piccolo che li contiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Automatic</source>
            <extracomment>option automatic of output_type</extracomment>
            <translation>Automatico</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Byte (8 bits unsigned)</source>
            <extracomment>option uint8 of output_type</extracomment>
            <translation>Byte (8 bit senza segno)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits signed</source>
            <extracomment>option int16 of output_type</extracomment>
            <translation>16 bit con segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits unsigned</source>
            <extracomment>option uint16 of output_type</extracomment>
            <translation>16 bit senza segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits signed</source>
            <extracomment>option int32 of output_type</extracomment>
            <translation>32 bit con segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits unsigned</source>
            <extracomment>option uint32 of output_type</extracomment>
            <translation>32 bit senza segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits signed</source>
            <extracomment>option int64 of output_type</extracomment>
            <translation>64 bit con segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits unsigned</source>
            <extracomment>option uint64 of output_type</extracomment>
            <translation>64 bit senza segno</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits floating point</source>
            <extracomment>option float32 of output_type</extracomment>
            <translation>32 bit in virgola mobile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits floating point</source>
            <extracomment>option float64 of output_type</extracomment>
            <translation>64 bit in virgola mobile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData value</source>
            <extracomment>label of nodata_value</extracomment>
            <translation>Valore NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The number that means NoData in the output; by default that of the input where no result can be it, otherwise another.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Il numero che significa NoData nell'output; per impostazione predefinita quello dell'input dove nessun risultato può esserlo, altrimenti un altro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Scale</source>
            <extracomment>label of output_scale</extracomment>
            <translation>Scala</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Stored number = (value - offset) / scale, rounded.</source>
            <extracomment>help of output_scale</extracomment>
            <translation>Numero memorizzato = (valore - offset) / scala, arrotondato.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Offset</source>
            <extracomment>label of output_offset</extracomment>
            <translation>Offset</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Result</source>
            <extracomment>label of output</extracomment>
            <translation>Risultato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Raster with a band for each result.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni risultato.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder of results</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Cartella dei risultati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder that receives each result as a raster of its own type, under its name.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Cartella che riceve ogni risultato come raster del proprio tipo, con il suo nome.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lowest value of the first result</source>
            <extracomment>label of the result minimum</extracomment>
            <translation>Valore più basso del primo risultato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Highest value of the first result</source>
            <extracomment>label of the result maximum</extracomment>
            <translation>Valore più alto del primo risultato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Pixels of the first result with a value</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Pixel del primo risultato con un valore</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The language of expressions</source>
            <extracomment>title of a page</extracomment>
            <translation>Il linguaggio delle espressioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster calculator</source>
            <extracomment>search word</extracomment>
            <translation>calcolatore raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>map algebra</source>
            <extracomment>search word</extracomment>
            <translation>algebra delle mappe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>band math</source>
            <extracomment>search word</extracomment>
            <translation>calcolo di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>expression</source>
            <extracomment>search word</extracomment>
            <translation>espressione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster algebra</source>
            <extracomment>search word</extracomment>
            <translation>algebra raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>index</source>
            <extracomment>search word</extracomment>
            <translation>indice</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>ndvi</source>
            <extracomment>search word</extracomment>
            <translation>ndvi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Band classification</source>
            <extracomment>title</extracomment>
            <translation>Classificazione delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.</source>
            <extracomment>summary</extracomment>
            <translation>Classifica raster con poligoni o punti di addestramento, un catalogo di firme o un modello salvato.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The pixels whose centre lies in the training features give each class a signature: mean and covariance of the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of the file are applied first, so distances and thresholds are in physical units. On a tie the class with the lowest number wins.</source>
            <extracomment>help</extracomment>
            <translation>I pixel il cui centro cade negli elementi di addestramento danno a ogni classe una firma: media e covarianza delle bande. Ogni pixel prende poi la classe di minima distanza euclidea dalla media, di massima verosimiglianza sotto una distribuzione normale, oppure di minimo angolo spettrale. Un pixel dentro elementi di più classi non ne addestra nessuna; un elemento che non contiene alcun centro di pixel viene escluso con un avviso. Un pixel che è NoData in una qualsiasi banda resta NoData. La classe 0 è data ai pixel che non rispettano la soglia. Scala e offset del file sono applicati prima, quindi distanze e soglie sono in unità fisiche. A parità vince la classe con il numero più basso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A catalogue of signatures may stand in place of the training areas; of its signatures those that are selected count. A class may have several, and the best single one wins for it. Their bands are found in the rasters by name, else by wavelength, else by role, else by order with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Un catalogo di firme può prendere il posto delle aree di addestramento; delle sue firme contano quelle selezionate. Una classe può averne diverse, e la migliore fra esse, da sola, decide per la classe. Le loro bande si trovano nei raster per nome, altrimenti per lunghezza d'onda, altrimenti per ruolo, altrimenti nel loro ordine con un avviso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The other methods learn from up to a number of pixels of each class, as the training tool of the method does, and give the map that classify makes of its model. Their training tools have further settings. Random forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved model is applied without it.</source>
            <extracomment>help</extracomment>
            <translation>Gli altri metodi imparano da un numero massimo di pixel di ogni classe, come lo strumento di addestramento del metodo, e danno la mappa che lo strumento Classificare ricava dal suo modello. I loro strumenti di addestramento hanno altre impostazioni. Random forest, macchina a vettori di supporto, rete neurale e gradient boosting sono addestrati da scikit-learn; un modello salvato si applica senza di esso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>With folds, the training is validated, by training features, by single pixels and, if asked for, in space; the report tells them all. These are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>Con una divisione in parti, l'addestramento è validato per elementi di addestramento, per singoli pixel e, se richiesto, nello spazio; il rapporto le indica tutte. Questi indici riguardano solo gli elementi di addestramento; l'accuratezza di una mappa si valuta con un campione indipendente.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order, or those of the catalogue or model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia; si usano tutte le bande nell'ordine, o quelle del catalogo o del modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the class: whole numbers other than 0, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con la classe: numeri interi diversi da 0, oppure nomi, che sono numerati da 1 in ordine alfabetico.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo del nome della classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the class.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Campo con il nome della classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Campo del colore della classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the colour of the class on the map, as #rrggbb; a macroclass takes that of its first class.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con il colore della classe sulla mappa, nella forma #rrggbb; una macroclasse prende quello della sua prima classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass field</source>
            <extracomment>label of macroclass_field</extracomment>
            <translation>Campo della macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the number of the macroclass that the class belongs to.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Campo con il numero della macroclasse a cui la classe appartiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass name field</source>
            <extracomment>label of macroclass_name_field</extracomment>
            <translation>Campo del nome della macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the macroclass.</source>
            <extracomment>help of macroclass_name_field</extracomment>
            <translation>Campo con il nome della macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Label by macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Etichetta per macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the macroclass of the winning class instead of the class. Methods that know no signatures learn the macroclasses themselves.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Scrive la macroclasse della classe vincente invece della classe. I metodi che non conoscono firme imparano le macroclassi stesse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Catalogo di firme</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas, for the first three methods: signatures of the classes, from the signatures tool or any spectral library that the import reads.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Al posto delle aree di addestramento, per i primi tre metodi: firme delle classi, dallo strumento delle firme o da qualsiasi libreria spettrale che l'importazione legge.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Saved model</source>
            <extracomment>label of model</extracomment>
            <translation>Modello salvato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas: a model file that this tool or a training tool has written. It has its own method and settings.</source>
            <extracomment>help of model</extracomment>
            <translation>Al posto delle aree di addestramento: un file di modello scritto da questo strumento o da uno di addestramento. Ha metodo e impostazioni propri.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Method</source>
            <extracomment>label of method</extracomment>
            <translation>Metodo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How the class of a pixel is found.</source>
            <extracomment>help of method</extracomment>
            <translation>Come si trova la classe di un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance</source>
            <extracomment>option minimum_distance of method</extracomment>
            <translation>Minima distanza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Maximum likelihood</source>
            <extracomment>option maximum_likelihood of method</extracomment>
            <translation>Massima verosimiglianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Spectral angle mapping</source>
            <extracomment>option spectral_angle of method</extracomment>
            <translation>Mappatura dell'angolo spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest</source>
            <extracomment>option random_forest of method</extracomment>
            <translation>Random forest</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine</source>
            <extracomment>option support_vector_machine of method</extracomment>
            <translation>Macchina a vettori di supporto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network</source>
            <extracomment>option multilayer_perceptron of method</extracomment>
            <translation>Rete neurale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours</source>
            <extracomment>option nearest_neighbours of method</extracomment>
            <translation>Vicini più prossimi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Gradient boosting</source>
            <extracomment>option gradient_boosting of method</extracomment>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold</source>
            <extracomment>label of threshold</extracomment>
            <translation>Soglia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance: the largest distance that is still classified. Spectral angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. A pixel exactly at the threshold is classified.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Minima distanza: la massima distanza che viene ancora classificata. Angolo spettrale: l'angolo massimo in gradi. Massima verosimiglianza: la quota percentuale dei pixel propri di ogni classe da escludere al suo margine. Tutti gli altri: la probabilità minima, da 0 a 1, che viene ancora classificata. Un pixel esattamente sulla soglia viene classificato.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold field</source>
            <extracomment>label of threshold_field</extracomment>
            <translation>Campo della soglia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with a threshold for each class, in place of one for all; empty is none. For the first three methods.</source>
            <extracomment>help of threshold_field</extracomment>
            <translation>Campo con una soglia per ogni classe, al posto di una sola per tutte; vuoto significa nessuna. Per i primi tre metodi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Thresholds of the catalogue</source>
            <extracomment>label of catalogue_thresholds</extracomment>
            <translation>Soglie del catalogo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes for each class the threshold that its signature in the catalogue has for the method, in place of one for all.</source>
            <extracomment>help of catalogue_thresholds</extracomment>
            <translation>Prende per ogni classe la soglia che la sua firma nel catalogo ha per il metodo, al posto di una sola per tutte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Prior probabilities</source>
            <extracomment>label of priors</extracomment>
            <translation>Probabilità a priori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Per la massima verosimiglianza: classe=peso per ogni classe, come 1=0.2, 2=0.5, 3=0.3; sono scalate alla somma 1. Se mancano, tutte le classi sono ugualmente probabili.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Random forest: numero di alberi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many trees; with one against the rest, of each class.</source>
            <extracomment>help of trees</extracomment>
            <translation>Quanti alberi; con una contro il resto, di ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>trees</source>
            <extracomment>unit of trees</extracomment>
            <translation>alberi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Random forest: bande per divisione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many bands are drawn for a split; left out, the square root of their number.</source>
            <extracomment>help of bands_per_split</extracomment>
            <translation>Quante bande si estraggono per una divisione; se omesso, la radice quadrata del loro numero.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>bands</source>
            <extracomment>unit of bands_per_split</extracomment>
            <translation>bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Random forest: nodo più piccolo da dividere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A node with fewer training pixels is a leaf.</source>
            <extracomment>help of min_samples_split</extracomment>
            <translation>Un nodo con meno pixel di addestramento è una foglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: one against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Random forest: una contro il resto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Grows a forest for each class against all others.</source>
            <extracomment>help of one_vs_rest</extracomment>
            <translation>Costruisce una foresta per ogni classe contro tutte le altre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Macchina a vettori di supporto: costo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The C: what a training pixel on the wrong side of the border costs. A large one fits the training pixels closely.</source>
            <extracomment>help of cost</extracomment>
            <translation>Il C: quanto costa un pixel di addestramento dal lato sbagliato del confine. Uno grande si adatta strettamente ai pixel di addestramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Macchina a vettori di supporto: kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The shape of the borders.</source>
            <extracomment>help of kernel</extracomment>
            <translation>La forma dei confini.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Radial basis function</source>
            <extracomment>option rbf of kernel</extracomment>
            <translation>Funzione di base radiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear</source>
            <extracomment>option linear of kernel</extracomment>
            <translation>Lineare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Polynomial</source>
            <extracomment>option polynomial of kernel</extracomment>
            <translation>Polinomiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Sigmoid</source>
            <extracomment>option sigmoid of kernel</extracomment>
            <translation>Sigmoide</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Macchina a vettori di supporto: gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of all values).</source>
            <extracomment>help of gamma</extracomment>
            <translation>Quanto in fretta svanisce l'influenza di un pixel di addestramento; se omesso, 1 / (numero di bande x varianza di tutti i valori).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Rete neurale: strati nascosti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number of units of each hidden layer, such as 100 or 50, 20.</source>
            <extracomment>help of hidden_layers</extracomment>
            <translation>Numero di unità di ogni strato nascosto, come 100 o 50, 20.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>units</source>
            <extracomment>unit of hidden_layers</extracomment>
            <translation>unità</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Rete neurale: attivazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a unit makes of its sum.</source>
            <extracomment>help of activation</extracomment>
            <translation>Che cosa fa un'unità della sua somma.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Rectified linear</source>
            <extracomment>option relu of activation</extracomment>
            <translation>Lineare rettificata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Hyperbolic tangent</source>
            <extracomment>option tanh of activation</extracomment>
            <translation>Tangente iperbolica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Logistic</source>
            <extracomment>option logistic of activation</extracomment>
            <translation>Logistica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None</source>
            <extracomment>option identity of activation</extracomment>
            <translation>Nessuna</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Rete neurale: lotto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels of one step; left out, 200.</source>
            <extracomment>help of batch</extracomment>
            <translation>Pixel di addestramento di un passo; se omesso, 200.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Rete neurale, boosting: penalità</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Of the squared weights of the network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Sui quadrati dei pesi della rete, o dei valori delle foglie: una grande dà confini lisci. Se omesso, 0.0001 o 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Rete neurale, boosting: tasso di apprendimento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How far the first steps of the network go, or what each tree counts. Left out, 0.001 or 0.1.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Quanto sono lunghi i primi passi della rete, o quanto conta ogni albero. Se omesso, 0.001 o 0.1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Rete neurale, boosting: iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many rounds of the network at most, or of growing trees. Left out, 200 or 100.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Quante iterazioni della rete al massimo, o di crescita di alberi. Se omesso, 200 o 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>rounds</source>
            <extracomment>unit of rounds</extracomment>
            <translation>iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours: neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Vicini più prossimi: vicini</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels decide.</source>
            <extracomment>help of neighbours</extracomment>
            <translation>Quanti pixel di addestramento decidono.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Normalisation</source>
            <extracomment>label of normalization</extracomment>
            <translation>Normalizzazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range. The method needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need none and take none.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Porta le bande a una scala comune in base ai pixel di addestramento: il punteggio z sottrae la loro media e divide per la loro deviazione standard, la scalatura lineare sottrae il loro minimo e divide per il loro intervallo di valori. Al metodo serve il punteggio z se è una macchina a vettori di supporto, una rete neurale o i vicini più prossimi. Agli alberi non serve nulla, e non ne usano.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>As the method needs</source>
            <extracomment>option automatic of normalization</extracomment>
            <translation>Secondo le esigenze del metodo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Z score</source>
            <extracomment>option z_score of normalization</extracomment>
            <translation>Punteggio z</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear scaling</source>
            <extracomment>option linear_scaling of normalization</extracomment>
            <translation>Scalatura lineare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class weight</source>
            <extracomment>label of class_weight</extracomment>
            <translation>Peso delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of a class counts: all the same, or the less the more pixels its class has, so that all classes count the same together.</source>
            <extracomment>help of class_weight</extracomment>
            <translation>Quanto conta un pixel di addestramento di una classe: tutti allo stesso modo, o tanto meno quanti più pixel ha la sua classe, così che tutte le classi contino insieme allo stesso modo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All pixels the same</source>
            <extracomment>option equal of class_weight</extracomment>
            <translation>Tutti i pixel allo stesso modo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All classes the same</source>
            <extracomment>option balanced of class_weight</extracomment>
            <translation>Tutte le classi allo stesso modo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Weights by class</source>
            <extracomment>label of class_weights</extracomment>
            <translation>Pesi per classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of each class counts, in place of the choice above: class=weight for every class, such as 1=1, 2=2.5.</source>
            <extracomment>help of class_weights</extracomment>
            <translation>Quanto conta un pixel di addestramento di ogni classe, al posto della scelta sopra: class=weight per ogni classe, come 1=1, 2=2.5.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Find the best settings</source>
            <extracomment>label of find_best</extracomment>
            <translation>Cercare le impostazioni migliori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Tries other values of the most important settings, and keeps those with the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.</source>
            <extracomment>help of find_best</extracomment>
            <translation>Prova altri valori delle impostazioni più importanti, e mantiene quelli con la più alta accuratezza media delle classi, in validazione incrociata per elementi di addestramento. Richiede molte volte più tempo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels of a class are taken at most, drawn at random. Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and 10000 for the others.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Quanti pixel di addestramento di una classe si prendono al massimo, estratti a caso. Se omesso, tutti per i primi tre metodi, 2000 per macchina a vettori di supporto e vicini più prossimi, e 10000 per gli altri.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Same number of every class</source>
            <extracomment>label of balanced</extracomment>
            <translation>Stesso numero per ogni classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes of each class as many training pixels as the smallest class has.</source>
            <extracomment>help of balanced</extracomment>
            <translation>Prende da ogni classe tanti pixel di addestramento quanti ne ha la più piccola.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Trains with every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Addestra con ogni pixel toccato da un poligono, invece che con quelli il cui centro cade all'interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folds of the validation</source>
            <extracomment>label of folds</extracomment>
            <translation>Parti della validazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Into how many parts the training features are divided, each to be judged by what the others teach; 0 is no validation.</source>
            <extracomment>help of folds</extracomment>
            <translation>In quante parti si dividono gli elementi di addestramento, ciascuna da giudicare con ciò che insegnano le altre; 0 è nessuna validazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Validation in space</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Validazione spaziale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Adds a validation that keeps the neighbours of a judged training feature from teaching: all features of a square block are judged together, or the training pixels near those judged are left out meanwhile. It takes half as long as the others together.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Aggiunge una validazione che impedisce ai vicini di un elemento di addestramento giudicato di insegnare: tutti gli elementi di un blocco quadrato sono giudicati insieme, o i pixel di addestramento vicini a quelli giudicati sono nel frattempo esclusi. Richiede metà del tempo delle altre messe insieme.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None, by training features alone</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Nessuna, solo per elementi di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the errors by training features: twice the range for blocks, the range for a buffer.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Lato dei blocchi, o distanza a partire dalla quale i pixel di addestramento insegnano (esattamente a questa distanza insegnano). Se omesso o 0, si ricava dal range del variogramma degli errori per elementi di addestramento: due volte il range per i blocchi, il range per un buffer.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number that all random choices follow from; the same seed gives the same model.</source>
            <extracomment>help of seed</extracomment>
            <translation>Numero da cui derivano tutte le scelte casuali; lo stesso seme dà lo stesso modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Train only</source>
            <extracomment>label of only_fit</extracomment>
            <translation>Solo addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the model and no map.</source>
            <extracomment>help of only_fit</extracomment>
            <translation>Scrive il modello e nessuna mappa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class raster with names and colours.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster delle classi con nomi e colori.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Confidence</source>
            <extracomment>label of output_confidence</extracomment>
            <translation>Confidenza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Raster of the distance, the posterior probability, or the angle in degrees, of the winning class; by the other methods of its probability.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster della distanza, della probabilità a posteriori o dell'angolo in gradi della classe vincente; per gli altri metodi, della sua probabilità.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature rasters</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Raster delle firme</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folder that receives a raster of distance, discriminant or angle for each class. For the first three methods.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Cartella che riceve un raster di distanza, discriminante o angolo per ogni classe. Per i primi tre metodi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>File that keeps the model for the classify tool; it holds no code.</source>
            <extracomment>help of output_model</extracomment>
            <translation>File che conserva il modello per lo strumento Classificare; non contiene codice.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Table of the error matrices of the validation.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella delle matrici di errore della validazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Report</source>
            <extracomment>label of output_html</extracomment>
            <translation>Rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Page with classes, settings, validation and importance of the bands.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con classi, impostazioni, validazione e importanza delle bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Pixel di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by training features</source>
            <extracomment>label of the result accuracy</extracomment>
            <translation>Accuratezza globale per elementi di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by single pixels</source>
            <extracomment>label of the result accuracy_at_random</extracomment>
            <translation>Accuratezza globale per singoli pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Optimism of the accuracy by single pixels</source>
            <extracomment>label of the result optimism</extracomment>
            <translation>Ottimismo dell'accuratezza per singoli pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy in space</source>
            <extracomment>label of the result accuracy_in_space</extracomment>
            <translation>Accuratezza globale nella validazione spaziale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Distance of the validation in space</source>
            <extracomment>label of the result distance_in_space</extracomment>
            <translation>Distanza della validazione spaziale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Range of the errors</source>
            <extracomment>label of the result error_range</extracomment>
            <translation>Range spaziale degli errori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Out-of-bag accuracy</source>
            <extracomment>label of the result out_of_bag_accuracy</extracomment>
            <translation>Accuratezza out-of-bag</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>land cover</source>
            <extracomment>search word</extracomment>
            <translation>copertura del suolo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>maximum likelihood</source>
            <extracomment>search word</extracomment>
            <translation>massima verosimiglianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>random forest</source>
            <extracomment>search word</extracomment>
            <translation>random forest</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>support vector machine</source>
            <extracomment>search word</extracomment>
            <translation>macchina a vettori di supporto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>spectral angle</source>
            <extracomment>search word</extracomment>
            <translation>angolo spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>signature</source>
            <extracomment>search word</extracomment>
            <translation>firma spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>training</source>
            <extracomment>search word</extracomment>
            <translation>addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip rasters</source>
            <extracomment>title</extracomment>
            <translation>Ritagliare raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Cuts rasters to an extent, to polygons, or to each of several groups of polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Ritaglia raster su un'estensione, su poligoni, o su ciascuno di più gruppi di poligoni.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and whole numbers are exact.</source>
            <extracomment>help</extracomment>
            <translation>L'output poggia sui pixel dell'input: un'estensione, e il riquadro attorno ai poligoni, sono allargati a pixel interi, e nessun valore è ricampionato. I pixel il cui centro cade fuori da tutti i poligoni diventano NoData, e i pixel NoData restano tali. Estensione e poligoni possono essere in un altro sistema di coordinate; i loro bordi sono curvati come esso richiede. Con un campo, anche ciascuno dei suoi valori riceve un proprio raster, ritagliato sui suoi poligoni: numeri e testi, esclusi gli elementi senza valore. Nomi, unità, lunghezze d'onda, scale, offset e classi sono mantenuti, e i numeri interi sono esatti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>One raster or several on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster o più raster su un'unica griglia; si usano tutte le bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Extent to keep; with polygons too, what both hold.</source>
            <extracomment>help of extent</extracomment>
            <translation>Estensione da mantenere; se ci sono anche poligoni, ciò che entrambi contengono.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Polygons</source>
            <extracomment>label of vector</extracomment>
            <translation>Poligoni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Layer with the polygons to keep.</source>
            <extracomment>help of vector</extracomment>
            <translation>Layer con i poligoni da mantenere.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field whose values each get a raster in the folder.</source>
            <extracomment>help of field</extracomment>
            <translation>Campo i cui valori ricevono ciascuno un raster nella cartella.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Every pixel touched</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Ogni pixel toccato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Keep every pixel that a polygon touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Mantenere ogni pixel toccato da un poligono, non solo quelli il cui centro cade all'interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End at the polygons</source>
            <extracomment>label of crop</extracomment>
            <translation>Terminare ai poligoni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End the output at the polygons; otherwise it covers the extent, or all of the input, with NoData outside them.</source>
            <extracomment>help of crop</extracomment>
            <translation>Terminare l'output ai poligoni; altrimenti copre l'estensione, o tutto l'input, con NoData fuori da essi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The number that means NoData in the output. By default it is that of the input where its bands share one, and otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Il numero che significa NoData nell'output. Per impostazione predefinita è quello dell'input se le sue bande ne condividono uno, altrimenti uno che nessun pixel ha, in un tipo più ampio se tutti i numeri possono presentarsi. Un pixel valido non deve averlo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip</source>
            <extracomment>label of output</extracomment>
            <translation>Ritaglio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Raster with a band for each band of the input.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni banda dell'input.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder by value</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Cartella per valore</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder that receives a raster for each value of the field, named after raster, field and value.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Cartella che riceve un raster per ogni valore del campo, con il nome di raster, campo e valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Rows</source>
            <extracomment>label of the result rows</extracomment>
            <translation>Righe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Columns</source>
            <extracomment>label of the result columns</extracomment>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Grids and resampling</source>
            <extracomment>title of a page</extracomment>
            <translation>Griglie e ricampionamento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>clip</source>
            <extracomment>search word</extracomment>
            <translation>ritaglio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>crop</source>
            <extracomment>search word</extracomment>
            <translation>ritagliare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>cut</source>
            <extracomment>search word</extracomment>
            <translation>tagliare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>subset</source>
            <extracomment>search word</extracomment>
            <translation>sottoinsieme</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>area of interest</source>
            <extracomment>search word</extracomment>
            <translation>area di interesse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>mask by polygon</source>
            <extracomment>search word</extracomment>
            <translation>maschera da poligono</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>split by field</source>
            <extracomment>search word</extracomment>
            <translation>dividere per campo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Band clustering</source>
            <extracomment>title</extracomment>
            <translation>Clustering delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.</source>
            <extracomment>summary</extracomment>
            <translation>Trova cluster di pixel simili nei raster, senza aree di addestramento, e li scrive come mappa di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.</source>
            <extracomment>help</extracomment>
            <translation>Ogni iterazione assegna ciascun pixel al centro più vicino, il primo di quelli ugualmente vicini, e sposta ogni centro alla media dei suoi pixel, finché nessun centro si sposta più della soglia. Un cluster rimasto senza pixel ricomincia dal pixel più lontano dal proprio centro. Con l'angolo spettrale un centro è la direzione della media degli spettri portati a lunghezza 1; un pixel che è zero in tutte le bande non ha angolo, e diventa la classe 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so far that were sorted to it.</source>
            <extracomment>help</extracomment>
            <translation>Con i mini-lotti un'iterazione prende i pixel successivi di un ordine casuale, e un centro è la media di tutti i pixel che gli sono stati assegnati fino a quel momento.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not count. In the last iteration it does neither. The root mean square of distances takes the place of their mean.</source>
            <extracomment>help</extracomment>
            <translation>ISODATA elimina dapprima i cluster troppo piccoli, i cui pixel passano ad altri nell'iterazione successiva. Nelle iterazioni dispari, e anche finché non c'è più della metà dei cluster voluti, divide quelli che deviano troppo in una banda, a una deviazione standard l'uno dall'altro, se i loro pixel sono più lontani dal centro del solito, e se hanno più di due volte il numero minimo di pixel, più due; dove nulla è stato diviso fonde i cluster troppo vicini, i più vicini per primi. Finché non c'è più della metà dei cluster voluti, posizione e numero dei pixel non contano. Nell'ultima iterazione non fa né l'una né l'altra cosa. La media quadratica delle distanze prende il posto della loro media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every iteration. Where values are normalised, or compared by angle, they are kept in single precision while the clusters are found.</source>
            <extracomment>help</extracomment>
            <translation>I cluster sono numerati da scuro a chiaro, secondo la media del centro sulle bande, così che un altro ordine delle bande dia gli stessi numeri. Scala e offset dei file sono applicati prima. Un pixel che è NoData in una qualsiasi banda non ha parte in nulla e resta NoData. La silhouette dice, da -1 a 1, quanto i pixel sono più vicini al proprio cluster che al successivo (Rousseeuw). Tutte le somme sono esatte, così che la mappa non dipenda dalla memoria o dai thread; i pixel che stanno in quattro decimi della memoria vi sono conservati, gli altri sono riletti a ogni iterazione. Dove i valori sono normalizzati, o confrontati per angolo, sono conservati in precisione singola mentre si trovano i cluster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, oppure più raster su un'unica griglia; si usano tutte le bande, nell'ordine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; ISODATA also splits, merges and drops clusters.</source>
            <extracomment>help of method</extracomment>
            <translation>Il k-means completo guarda tutti i pixel a ogni iterazione, con i mini-lotti solo alcuni di essi; ISODATA inoltre divide, fonde ed elimina cluster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means</source>
            <extracomment>option k_means of method</extracomment>
            <translation>k-means</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means by mini-batches</source>
            <extracomment>option mini_batch of method</extracomment>
            <translation>k-means con mini-lotti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA</source>
            <extracomment>option isodata of method</extracomment>
            <translation>ISODATA</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance</source>
            <extracomment>label of distance</extracomment>
            <translation>Distanza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>What makes pixels similar: the Euclidean distance of their spectra, or the angle between them, whatever the brightness.</source>
            <extracomment>help of distance</extracomment>
            <translation>Ciò che rende simili i pixel: la distanza euclidea dei loro spettri, o l'angolo fra essi, qualunque sia la luminosità.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Euclidean distance</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Distanza euclidea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Spectral angle</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Angolo spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters</source>
            <extracomment>label of clusters</extracomment>
            <translation>Numero di cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many clusters are found; for ISODATA, how many are striven for.</source>
            <extracomment>help of clusters</extracomment>
            <translation>Quanti cluster si trovano; per ISODATA, a quanti si mira.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>clusters</source>
            <extracomment>unit of clusters</extracomment>
            <translation>cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>First centres</source>
            <extracomment>label of seeds</extracomment>
            <translation>Primi centri</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels drawn at random; pixels far from each other, drawn by k-means++; the middles of equal parts of the range of every band; or from the mean less one standard deviation to the mean and one.</source>
            <extracomment>help of seeds</extracomment>
            <translation>Pixel estratti a caso; pixel lontani l'uno dall'altro, estratti con k-means++; i punti medi di parti uguali dell'intervallo di valori di ogni banda; o dalla media meno una deviazione standard alla media più una.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Random pixels</source>
            <extracomment>option random of seeds</extracomment>
            <translation>Pixel casuali</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means++</source>
            <extracomment>option plus_plus of seeds</extracomment>
            <translation>k-means++</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Range of the bands</source>
            <extracomment>option band_mean of seeds</extracomment>
            <translation>Intervallo di valori delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean and standard deviation</source>
            <extracomment>option standard_deviation of seeds</extracomment>
            <translation>Media e deviazione standard</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of iterations</source>
            <extracomment>label of max_iterations</extracomment>
            <translation>Massimo numero di iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How often pixels are sorted to the centres, and the centres moved, at most.</source>
            <extracomment>help of max_iterations</extracomment>
            <translation>Quante volte al massimo i pixel sono assegnati ai centri, e i centri spostati.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>iterations</source>
            <extracomment>unit of max_iterations</extracomment>
            <translation>iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Ends when no centre moves by more than this; exactly this ends too. In the unit of the values (of normalised values, if they are), for the spectral angle in degrees. By default a hundredth of the standard deviation over all bands, the root of their mean variance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Termina quando nessun centro si sposta più di questo; anche esattamente questo basta a terminare. Nell'unità dei valori (dei valori normalizzati, se lo sono), per l'angolo spettrale in gradi. Per impostazione predefinita un centesimo della deviazione standard su tutte le bande, la radice della loro varianza media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Brings the bands to a common scale by all valid pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Porta le bande a una scala comune in base a tutti i pixel validi: il punteggio z sottrae la loro media e divide per la loro deviazione standard, la scalatura lineare sottrae il loro minimo e divide per il loro intervallo di valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Given centres</source>
            <extracomment>label of signatures</extracomment>
            <translation>Centri dati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads, whose values are the first centres: a cluster for each, numbered in their order but for ISODATA.</source>
            <extracomment>help of signatures</extracomment>
            <translation>Catalogo di firme, o qualsiasi libreria spettrale che l'importazione legge, i cui valori sono i primi centri: un cluster per ciascuna, numerati nel loro ordine, tranne che per ISODATA.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Typed centres</source>
            <extracomment>label of centres</extracomment>
            <translation>Centri digitati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The first centres in place of a catalogue: a line for each cluster, with a value for each band.</source>
            <extracomment>help of centres</extracomment>
            <translation>I primi centri al posto di un catalogo: una riga per ogni cluster, con un valore per ogni banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels to find clusters with</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Pixel con cui trovare i cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds the clusters with so many pixels, drawn at random, instead of all; each pixel of the map then gets the nearest centre.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Trova i cluster con questo numero di pixel, estratti a caso, invece che con tutti; ogni pixel della mappa riceve poi il centro più vicino.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of a mini-batch</source>
            <extracomment>label of batch_size</extracomment>
            <translation>Pixel di un mini-lotto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pixels each iteration by mini-batches looks at.</source>
            <extracomment>help of batch_size</extracomment>
            <translation>Quanti pixel guarda ogni iterazione con mini-lotti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Least size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Dimensione minima</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA drops clusters with fewer pixels; one of exactly this size stays.</source>
            <extracomment>help of min_size</extracomment>
            <translation>ISODATA elimina i cluster con meno pixel; uno esattamente di questa dimensione resta.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Largest standard deviation</source>
            <extracomment>label of max_deviation</extracomment>
            <translation>Massima deviazione standard</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits clusters of which a band deviates by more; exactly this is not split. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of max_deviation</extracomment>
            <translation>ISODATA divide i cluster di cui una banda devia di più; esattamente questo non si divide. Nell'unità della soglia; per impostazione predefinita metà della massima deviazione standard di una banda su tutti i pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance to merge</source>
            <extracomment>label of merge_distance</extracomment>
            <translation>Distanza di fusione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA merges two clusters whose centres are nearer; exactly this is not merged. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of merge_distance</extracomment>
            <translation>ISODATA fonde due cluster i cui centri sono più vicini; esattamente questo non si fonde. Nell'unità della soglia; per impostazione predefinita metà della massima deviazione standard di una banda su tutti i pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Merges in an iteration</source>
            <extracomment>label of max_merges</extracomment>
            <translation>Fusioni per iterazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pairs of clusters ISODATA merges in one iteration at most.</source>
            <extracomment>help of max_merges</extracomment>
            <translation>Quante coppie di cluster ISODATA fonde al massimo in un'iterazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>pairs</source>
            <extracomment>unit of max_merges</extracomment>
            <translation>coppie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of clusters</source>
            <extracomment>label of max_clusters</extracomment>
            <translation>Massimo numero di cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits no clusters beyond this number; by default twice the number striven for.</source>
            <extracomment>help of max_clusters</extracomment>
            <translation>ISODATA non divide cluster oltre questo numero; per impostazione predefinita il doppio del numero a cui si mira.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of the silhouette</source>
            <extracomment>label of silhouette_pixels</extracomment>
            <translation>Pixel della silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>With how many pixels, drawn at random, the silhouette is computed; 0 is none.</source>
            <extracomment>help of silhouette_pixels</extracomment>
            <translation>Con quanti pixel, estratti a caso, si calcola la silhouette; 0 significa nessuno.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers to compare</source>
            <extracomment>label of numbers</extracomment>
            <translation>Numeri da confrontare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers of clusters for the table that compares them: each by k-means from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all the same.</source>
            <extracomment>help of numbers</extracomment>
            <translation>Numeri di cluster per la tabella che li confronta: ciascuno con k-means da semi k-means++, con al massimo 10000 pixel estratti a caso. La mappa ha comunque il numero richiesto sopra.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number that all random choices follow from; the same seed gives the same map.</source>
            <extracomment>help of seed</extracomment>
            <translation>Numero da cui derivano tutte le scelte casuali; lo stesso seme dà la stessa mappa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clusters</source>
            <extracomment>label of output</extracomment>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Raster of the distance of each pixel to the centre of its cluster, or of the angle in degrees.</source>
            <extracomment>help of output_distance</extracomment>
            <translation>Raster della distanza di ogni pixel dal centro del suo cluster, o dell'angolo in gradi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Catalogo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of the signatures of the clusters on the map: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Catalogo delle firme dei cluster sulla mappa: .json lo contiene tutto, .csv tutto tranne le covarianze.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>File that keeps the centres as a model, with which the classify tool gives the same map.</source>
            <extracomment>help of output_model</extracomment>
            <translation>File che conserva i centri come modello, con cui lo strumento Classificare dà la stessa mappa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of clusters</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella dei cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each cluster its pixels on the map, the nearest other cluster and its distance, and the mean silhouette.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Per ogni cluster i suoi pixel sulla mappa, l'altro cluster più vicino e la sua distanza, e la silhouette media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of iterations</source>
            <extracomment>label of output_iterations</extracomment>
            <translation>Tabella delle iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each iteration the number of clusters, the pixels that moved to another, the longest way of a centre, the sum of squared distances, and what was begun anew, dropped, split or merged.</source>
            <extracomment>help of output_iterations</extracomment>
            <translation>Per ogni iterazione il numero di cluster, i pixel passati a un altro, il percorso più lungo di un centro, la somma delle distanze al quadrato, e ciò che è stato ricominciato, eliminato, diviso o fuso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparison of numbers</source>
            <extracomment>label of output_comparison</extracomment>
            <translation>Confronto dei numeri</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each number of clusters to compare the sum of squared distances, the percentage of all that the clusters explain, the ratio of Calinski and Harabasz, and the mean silhouette.</source>
            <extracomment>help of output_comparison</extracomment>
            <translation>Per ogni numero di cluster da confrontare la somma delle distanze al quadrato, la percentuale del totale che i cluster spiegano, il rapporto di Calinski e Harabasz, e la silhouette media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters found</source>
            <extracomment>label of the result clusters_found</extracomment>
            <translation>Numero di cluster trovati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Iterations</source>
            <extracomment>label of the result iterations_done</extracomment>
            <translation>Iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Longest way of a centre in the last iteration</source>
            <extracomment>label of the result last_shift</extracomment>
            <translation>Percorso più lungo di un centro nell'ultima iterazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Sum of squared distances to the centres</source>
            <extracomment>label of the result inertia</extracomment>
            <translation>Somma delle distanze al quadrato dai centri</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean silhouette</source>
            <extracomment>label of the result silhouette</extracomment>
            <translation>Silhouette media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustered pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel raggruppati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustering</source>
            <extracomment>title of a page</extracomment>
            <translation>Clustering</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>unsupervised classification</source>
            <extracomment>search word</extracomment>
            <translation>classificazione non supervisionata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>isodata</source>
            <extracomment>search word</extracomment>
            <translation>isodata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>mini-batch</source>
            <extracomment>search word</extracomment>
            <translation>mini-lotti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>segmentation</source>
            <extracomment>search word</extracomment>
            <translation>segmentazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>silhouette</source>
            <extracomment>search word</extracomment>
            <translation>silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combine classes</source>
            <extracomment>title</extracomment>
            <translation>Combinare classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Numbers the combinations of the values of several rasters and gives their pixels and area.</source>
            <extracomment>summary</extracomment>
            <translation>Numera le combinazioni dei valori di più raster e dà i loro pixel e la loro superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of the values: those of the first band first, then those of the second, and so on. Any number of bands of any type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The table has a row for each combination: its number, its values, its pixels and its area in squared units of the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend of the result, and further columns of the table. A scale and an offset in a file are applied to the values of the table.</source>
            <extracomment>help</extracomment>
            <translation>Ogni combinazione di valori presente in un pixel di tutte le bande riceve un numero, a partire da 1, in ordine crescente dei valori: prima quelli della prima banda, poi quelli della seconda, e così via. Un numero qualsiasi di bande di qualsiasi tipo è distinto esattamente. Un pixel che è NoData in una banda è NoData nel risultato e non è contato. La tabella ha una riga per ogni combinazione: il suo numero, i suoi valori, i suoi pixel e la sua superficie in unità al quadrato del sistema di coordinate; in gradi le superfici sono geodetiche e in metri quadrati. I nomi delle classi formano la legenda del risultato, e altre colonne della tabella. Una scala e un offset in un file sono applicati ai valori della tabella.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Several rasters on one grid, or one; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Più raster su una stessa griglia, o uno solo; tutte le bande sono prese in ordine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Ignored value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valore ignorato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A pixel that has this value in any band is left out, as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Un pixel che ha questo valore in una banda è escluso, come NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Names of the bands</source>
            <extracomment>label of names</extracomment>
            <translation>Nomi delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A name for each band, as the columns of the table are to be called; left out, they are the bands' own.</source>
            <extracomment>help of names</extracomment>
            <translation>Un nome per ogni banda, quello che deve avere la sua colonna nella tabella; se omessi, sono quelli delle bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Name</source>
            <extracomment>column of names</extracomment>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.</source>
            <extracomment>help of extent</extracomment>
            <translation>Si legge solo questa parte dei raster, allargata a pixel interi, come se attorno non ci fosse nulla.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combinations</source>
            <extracomment>label of output</extracomment>
            <translation>Combinazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Raster with the number of the combination.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con il numero della combinazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combination table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella delle combinazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Table with a row for each combination.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella con una riga per ogni combinazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Number of combinations</source>
            <extracomment>label of the result combinations</extracomment>
            <translation>Numero di combinazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counted pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel contati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>combine</source>
            <extracomment>search word</extracomment>
            <translation>combinare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>cross tabulation</source>
            <extracomment>search word</extracomment>
            <translation>tabulazione incrociata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>overlay</source>
            <extracomment>search word</extracomment>
            <translation>sovrapposizione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>unique combinations</source>
            <extracomment>search word</extracomment>
            <translation>combinazioni univoche</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>land cover change</source>
            <extracomment>search word</extracomment>
            <translation>cambiamento della copertura del suolo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>transition</source>
            <extracomment>search word</extracomment>
            <translation>transizione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilate classes</source>
            <extracomment>title</extracomment>
            <translation>Dilatare classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Lets the pixels of chosen values grow over the pixels around them.</source>
            <extracomment>summary</extracomment>
            <translation>Fa crescere i pixel di valori scelti sui pixel che li circondano.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen values do not grow over one another; where several of them reach a pixel, the one that stands last in the list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel prende un valore scelto quando un pixel di quel valore si trova entro il quadrato o il disco attorno a esso. I valori scelti non crescono l'uno sull'altro; dove più di essi raggiungono un pixel, vince quello che è ultimo nell'elenco. Ogni banda è trattata a sé, e ciò che sta oltre il bordo del raster non conta. I pixel NoData non crescono e restano NoData. Tipo, scala, nomi e colori delle classi sono mantenuti. Il risultato non dipende dalla memoria o dai thread.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Class maps</source>
            <extracomment>label of input</extracomment>
            <translation>Mappe di classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Values to dilate</source>
            <extracomment>label of values</extracomment>
            <translation>Valori da dilatare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>The values that grow; the last one wins where several reach a pixel.</source>
            <extracomment>help of values</extracomment>
            <translation>I valori che crescono; vince l'ultimo dove più valori raggiungono un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Radius</source>
            <extracomment>label of radius</extracomment>
            <translation>Raggio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Distance from the centre to the farthest pixel along a row that is reached; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distanza dal centro al pixel più lontano raggiunto lungo una riga; 1 è 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Shape</source>
            <extracomment>label of shape</extracomment>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Whether values grow as squares or as disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Se i valori crescono come quadrati o come dischi (distanza al massimo pari al raggio).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Square</source>
            <extracomment>option square of shape</extracomment>
            <translation>Quadrato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Disk</source>
            <extracomment>option disk of shape</extracomment>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilated map</source>
            <extracomment>label of output</extracomment>
            <translation>Mappa dilatata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Changed pixels</source>
            <extracomment>label of the result changed_pixels</extracomment>
            <translation>Pixel modificati</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>dilation</source>
            <extracomment>search word</extracomment>
            <translation>dilatazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>morphology</source>
            <extracomment>search word</extracomment>
            <translation>morfologia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>grow</source>
            <extracomment>search word</extracomment>
            <translation>crescere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>expand</source>
            <extracomment>search word</extracomment>
            <translation>espandere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>buffer</source>
            <extracomment>search word</extracomment>
            <translation>buffer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>fill gaps</source>
            <extracomment>search word</extracomment>
            <translation>riempire i vuoti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Erode classes</source>
            <extracomment>title</extracomment>
            <translation>Erodere classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Takes the margin off the patches of chosen values and gives it to the values around them.</source>
            <extracomment>summary</extracomment>
            <translation>Toglie il margine ai gruppi di pixel di valori scelti e lo dà ai valori che li circondano.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel di un valore scelto è tolto quando un pixel di un altro valore si trova entro il quadrato o il disco attorno a esso. Riceve il più frequente degli altri valori che tocca, il più basso a parità di frequenza. Si procede verso l'interno pixel per pixel: ciò che è tolto in un passo conta come altro in quello successivo. Con il disco, i valori che toccano per un lato vengono prima di quelli che toccano per uno spigolo. I valori scelti non si erodono l'un l'altro. Ogni banda è trattata a sé. I pixel NoData e ciò che sta oltre il bordo del raster non tolgono nulla, l'erosione non attraversa NoData, e i pixel NoData restano NoData. Tipo, scala, nomi e colori delle classi sono mantenuti. Il risultato non dipende dalla memoria o dai thread.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Values to erode</source>
            <extracomment>label of values</extracomment>
            <translation>Valori da erodere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>The values that shrink.</source>
            <extracomment>help of values</extracomment>
            <translation>I valori che si riducono.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Width in pixels of the margin that is taken off along rows and columns; 1 is a window of 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Larghezza in pixel del margine che è tolto lungo righe e colonne; 1 è una finestra di 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Whether the margin is measured by squares or by disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Se il margine è misurato con quadrati o con dischi (distanza al massimo pari al raggio).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Eroded map</source>
            <extracomment>label of output</extracomment>
            <translation>Mappa erosa</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>erosion</source>
            <extracomment>search word</extracomment>
            <translation>erosione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>shrink</source>
            <extracomment>search word</extracomment>
            <translation>restringere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>margin</source>
            <extracomment>search word</extracomment>
            <translation>margine</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>thin</source>
            <extracomment>search word</extracomment>
            <translation>assottigliare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>remove borders</source>
            <extracomment>search word</extracomment>
            <translation>rimuovere i bordi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask rasters</source>
            <extracomment>title</extracomment>
            <translation>Mascherare raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hides pixels of rasters by the values of a mask raster or by features.</source>
            <extracomment>summary</extracomment>
            <translation>Nasconde pixel di raster in base ai valori di un raster maschera o a elementi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, units, wavelengths, scales, offsets and classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>I pixel in cui la maschera contiene uno dei valori, o che si trovano negli elementi, diventano NoData in tutte le bande; gli altri mantengono i loro valori, esattamente, e i pixel NoData restano NoData. L'inverso nasconde tutti gli altri. Un buffer nasconde anche i pixel attorno a quelli nascosti: quelli il cui centro non è più lontano di esso dal centro di uno nascosto. Un pixel che è NoData nella maschera non contiene alcun valore, quindi è nascosto solo dall'inverso. Nomi, unità, lunghezze d'onda, scale, offset e classi sono mantenuti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask</source>
            <extracomment>label of mask</extracomment>
            <translation>Maschera</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Raster on the same grid, or layer of polygons, lines or points in any coordinate system.</source>
            <extracomment>help of mask</extracomment>
            <translation>Raster sulla stessa griglia, o layer di poligoni, linee o punti in qualsiasi sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Values to hide</source>
            <extracomment>label of mask_values</extracomment>
            <translation>Valori da nascondere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The values of the mask raster that hide pixels; by default all but 0.</source>
            <extracomment>help of mask_values</extracomment>
            <translation>I valori del raster maschera che nascondono pixel; per impostazione predefinita tutti tranne 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Band of the mask</source>
            <extracomment>label of mask_band</extracomment>
            <translation>Banda della maschera</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The band of the mask raster.</source>
            <extracomment>help of mask_band</extracomment>
            <translation>La banda del raster maschera.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Buffer</source>
            <extracomment>label of buffer</extracomment>
            <translation>Buffer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>How far around hidden pixels others are hidden too; at exactly that distance they are.</source>
            <extracomment>help of buffer</extracomment>
            <translation>Fino a quale distanza dai pixel nascosti anche altri sono nascosti; esattamente a quella distanza lo sono.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide the others</source>
            <extracomment>label of inverse</extracomment>
            <translation>Nascondere gli altri</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Keep what the mask would hide, and hide the rest.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Mantenere ciò che la maschera nasconderebbe, e nascondere il resto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Align the mask</source>
            <extracomment>label of align</extracomment>
            <translation>Allineare la maschera</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Bring a mask raster on another grid to that of the rasters, by nearest neighbour.</source>
            <extracomment>help of align</extracomment>
            <translation>Portare un raster maschera su un'altra griglia a quella dei raster, con il vicino più prossimo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide every pixel that a feature touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Nascondere ogni pixel toccato da un elemento, non solo quelli il cui centro cade all'interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Masked raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster mascherato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>mask</source>
            <extracomment>search word</extracomment>
            <translation>maschera</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>cloud mask</source>
            <extracomment>search word</extracomment>
            <translation>maschera delle nuvole</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>hide</source>
            <extracomment>search word</extracomment>
            <translation>nascondere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>nodata</source>
            <extracomment>search word</extracomment>
            <translation>nodata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>erase</source>
            <extracomment>search word</extracomment>
            <translation>cancellare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>region of interest</source>
            <extracomment>search word</extracomment>
            <translation>regione di interesse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Neighbourhood statistics</source>
            <extracomment>title</extracomment>
            <translation>Statistiche di vicinato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Computes a statistic of the pixels around each pixel.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola una statistica dei pixel attorno a ogni pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it is to be filled.</source>
            <extracomment>help</extracomment>
            <translation>Ogni banda è trattata a sé. I vicini NoData sono esclusi, così come ciò che sta oltre il bordo del raster: la statistica è quella dei vicini presenti. Un pixel NoData resta NoData, a meno che non sia da riempire.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance and standard deviation are those of the population (divided by the number of neighbours); percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the neighbourhood of the other statistics.</source>
            <extracomment>help</extracomment>
            <translation>Varianza e deviazione standard sono quelle della popolazione (divise per il numero di vicini); i percentili sono interpolati linearmente; fra valori ugualmente frequenti la maggioranza è il più basso; l'intervallo di valori è il massimo meno il minimo, e la varietà il numero di valori diversi. Un kernel di pesi propri moltiplica i valori per somma, media, varianza e deviazione standard; le sue celle diverse da zero sono il vicinato delle altre statistiche.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count and variety are whole numbers, and the others are floating point. A scale and an offset in the file are kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Minimo, massimo, maggioranza e intervallo di valori mantengono il tipo dell'input, le somme di numeri interi sono esatte, conteggio e varietà sono numeri interi, e gli altri sono in virgola mobile. Una scala e un offset nel file sono mantenuti. In un tipo di output di numeri interi i risultati sono arrotondati, e quelli che esso non contiene sono NoData, con un avviso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Statistic</source>
            <extracomment>label of statistic</extracomment>
            <translation>Statistica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>What is computed from the neighbours.</source>
            <extracomment>help of statistic</extracomment>
            <translation>Ciò che si calcola dai vicini.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Count</source>
            <extracomment>option count of statistic</extracomment>
            <translation>Conteggio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Mean</source>
            <extracomment>option mean of statistic</extracomment>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Percentile</source>
            <extracomment>option percentile of statistic</extracomment>
            <translation>Percentile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Standard deviation</source>
            <extracomment>option standard_deviation of statistic</extracomment>
            <translation>Deviazione standard</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Majority</source>
            <extracomment>option majority of statistic</extracomment>
            <translation>Maggioranza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Range</source>
            <extracomment>option range of statistic</extracomment>
            <translation>Intervallo di valori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance</source>
            <extracomment>option variance of statistic</extracomment>
            <translation>Varianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variety</source>
            <extracomment>option variety of statistic</extracomment>
            <translation>Varietà</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distanza dal centro al vicino più lontano lungo una riga; 1 significa 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Which neighbours count: a square, a disk (distance at most the radius), or the cells of the kernel.</source>
            <extracomment>help of shape</extracomment>
            <translation>Quali vicini contano: un quadrato, un disco (distanza non superiore al raggio), o le celle del kernel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Own kernel</source>
            <extracomment>option kernel of shape</extracomment>
            <translation>Kernel proprio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>The percentile to compute; used by the statistic percentile alone.</source>
            <extracomment>help of percentile</extracomment>
            <translation>Il percentile da calcolare; usato solo dalla statistica percentile.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Weights in rows (one row a line, or rows parted by semicolons), or the path of a CSV file with them; both sides odd. It replaces radius and shape.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Pesi in righe (una riga per linea, o righe separate da punti e virgola), o il percorso di un file CSV che li contiene; entrambi i lati dispari. Sostituisce raggio e forma.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Complete neighbourhoods only</source>
            <extracomment>label of complete_only</extracomment>
            <translation>Solo vicinati completi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Pixels with a neighbour that is NoData or lies beyond the edge become NoData.</source>
            <extracomment>help of complete_only</extracomment>
            <translation>I pixel con un vicino che è NoData o sta oltre il bordo diventano NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Fill NoData</source>
            <extracomment>label of fill_nodata</extracomment>
            <translation>Riempire NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>NoData pixels too get the statistic of their neighbours.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Anche i pixel NoData ricevono la statistica dei loro vicini.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Cells of the neighbourhood</source>
            <extracomment>label of the result neighbours</extracomment>
            <translation>Celle del vicinato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>focal statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiche focali</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>moving window</source>
            <extracomment>search word</extracomment>
            <translation>finestra mobile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>filter</source>
            <extracomment>search word</extracomment>
            <translation>filtro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>smooth</source>
            <extracomment>search word</extracomment>
            <translation>smussamento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>mean</source>
            <extracomment>search word</extracomment>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>median</source>
            <extracomment>search word</extracomment>
            <translation>mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>majority</source>
            <extracomment>search word</extracomment>
            <translation>maggioranza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel</source>
            <extracomment>search word</extracomment>
            <translation>kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Principal components</source>
            <extracomment>title</extracomment>
            <translation>Componenti principali</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transforms bands into principal components, or components back into bands.</source>
            <extracomment>summary</extracomment>
            <translation>Trasforma bande in componenti principali, o componenti di nuovo in bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in one of the bands is NoData in all results.</source>
            <extracomment>help</extracomment>
            <translation>Le statistiche sono quelle dei pixel validi in tutte le bande, in valori fisici (scala e offset dei file applicati), con divisore n - 1; non dipendono dalla memoria o dai thread. Con la covarianza una componente è la somma di autovettore per (valore - media); con la correlazione la differenza è anche divisa per la deviazione standard della banda, così che tutte le bande pesino allo stesso modo. Gli autovettori hanno lunghezza 1, e l'elemento più grande in valore assoluto è positivo; fra elementi ugualmente grandi quello della prima banda. Un pixel che è NoData in una delle bande è NoData in tutti i risultati.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>A saved transform makes the components of another scene comparable: its means and vectors are used instead of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. The inverse turns components back into bands; components that are left out count as their mean, which takes the noise of the last ones away. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Una trasformazione salvata rende confrontabili le componenti di un'altra scena: le sue medie e i suoi vettori sono usati al posto di quelli della scena, con le bande trovate per nome o lunghezza d'onda, e altrimenti nel loro ordine con un avviso. L'inverso riporta le componenti a bande; le componenti omesse contano come la loro media, il che toglie il rumore delle ultime. I risultati sono in virgola mobile.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The bands: one raster or several on one grid; all bands are taken. For the inverse, the components.</source>
            <extracomment>help of input</extracomment>
            <translation>Le bande: un raster o più su una stessa griglia; tutte le bande sono prese. Per l'inverso, le componenti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Matrix</source>
            <extracomment>label of matrix</extracomment>
            <translation>Matrice</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>What is decomposed; a saved transform brings its own.</source>
            <extracomment>help of matrix</extracomment>
            <translation>Ciò che viene scomposto; una trasformazione salvata porta la propria.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance (units as they are)</source>
            <extracomment>option covariance of matrix</extracomment>
            <translation>Covarianza (unità così come sono)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Correlation (bands weigh the same)</source>
            <extracomment>option correlation of matrix</extracomment>
            <translation>Correlazione (le bande pesano allo stesso modo)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Number of components</source>
            <extracomment>label of components</extracomment>
            <translation>Numero di componenti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>How many components are kept, the first ones; all if not given.</source>
            <extracomment>help of components</extracomment>
            <translation>Quante componenti sono mantenute, le prime; tutte se non indicato.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components</source>
            <extracomment>unit of components</extracomment>
            <translation>componenti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance</source>
            <extracomment>label of variance</extracomment>
            <translation>Quota della varianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Keeps the fewest components that together hold at least this share; exactly this share is enough.</source>
            <extracomment>help of variance</extracomment>
            <translation>Mantiene il minor numero di componenti che insieme contengono almeno questa quota; esattamente questa quota basta.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Saved transform</source>
            <extracomment>label of transform</extracomment>
            <translation>Trasformazione salvata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform of an earlier run, used instead of statistics of the input.</source>
            <extracomment>help of transform</extracomment>
            <translation>Trasformazione di un'esecuzione precedente, usata al posto delle statistiche dell'input.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Back to bands</source>
            <extracomment>label of inverse</extracomment>
            <translation>Ritorno alle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Takes components and gives the bands of the saved transform.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Prende le componenti e dà le bande della trasformazione salvata.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Only this extent is used, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>Si usa solo questa estensione, allargata a pixel interi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Components</source>
            <extracomment>label of output</extracomment>
            <translation>Componenti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Raster with a band for each component, or for each band of the inverse.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni componente, o per ogni banda dell'inverso.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance, correlation, means, standard deviations, eigenvectors, eigenvalues and shares of the variance.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Covarianza, correlazione, medie, deviazioni standard, autovettori, autovalori e quote della varianza.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page with the same tables.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con le stesse tabelle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform</source>
            <extracomment>label of output_transform</extracomment>
            <translation>Trasformazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>File that keeps the transform.</source>
            <extracomment>help of output_transform</extracomment>
            <translation>File che conserva la trasformazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Kept components</source>
            <extracomment>label of the result kept_components</extracomment>
            <translation>Componenti mantenute</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance kept</source>
            <extracomment>label of the result kept_variance</extracomment>
            <translation>Quota della varianza mantenuta</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Pixels behind the statistics</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel alla base delle statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>pca</source>
            <extracomment>search word</extracomment>
            <translation>pca</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>principal component analysis</source>
            <extracomment>search word</extracomment>
            <translation>analisi delle componenti principali</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>eigenvalues</source>
            <extracomment>search word</extracomment>
            <translation>autovalori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>dimensionality reduction</source>
            <extracomment>search word</extracomment>
            <translation>riduzione della dimensionalità</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>decorrelation</source>
            <extracomment>search word</extracomment>
            <translation>decorrelazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>covariance</source>
            <extracomment>search word</extracomment>
            <translation>covarianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>correlation</source>
            <extracomment>search word</extracomment>
            <translation>correlazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>noise</source>
            <extracomment>search word</extracomment>
            <translation>rumore</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resample rasters</source>
            <extracomment>title</extracomment>
            <translation>Ricampionare raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Brings rasters to other pixels: those of another raster, another size, or another coordinate system.</source>
            <extracomment>summary</extracomment>
            <translation>Porta raster ad altri pixel: quelli di un altro raster, di un'altra dimensione o di un altro sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or applied where the method asks for it.</source>
            <extracomment>help</extracomment>
            <translation>Ci sono tutti i metodi di GDAL. Vicino più prossimo, moda, minimo, massimo, mediana e quartili danno valori dell'input, esattamente in ogni tipo, e mantengono le classi di una mappa; la moda è il valore con la superficie maggiore, a parità di superficie il più basso. Gli altri danno numeri in virgola mobile, e la somma mantiene il totale dell'input. Un pixel NoData non partecipa ad alcun valore. Un pixel dell'output è NoData dove il metodo non trova alcun pixel valido: i metodi su una superficie prendono i pixel validi al suo interno, e i kernel arrivano fino a mezzo pixel dentro NoData. Accanto a NoData un kernel cubico o di Lanczos a cui mancherebbero pixel lascia il posto a quello bilineare. Le coordinate sono calcolate esattamente, quindi il risultato non dipende dalla memoria o dai thread. Scala e offset sono mantenuti, o applicati dove il metodo lo richiede.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Align to raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Allineare al raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output has the pixels of this raster.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>L'output ha i pixel di questo raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Ground of that raster</source>
            <extracomment>label of same_extent</extracomment>
            <translation>Terreno di quel raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output covers the ground of the raster that it is aligned to; otherwise that of the input.</source>
            <extracomment>help of same_extent</extracomment>
            <translation>L'output copre il terreno del raster a cui è allineato; altrimenti quello dell'input.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Coordinate system</source>
            <extracomment>label of crs</extracomment>
            <translation>Sistema di coordinate</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The coordinate system of the output; by default that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Il sistema di coordinate dell'output; per impostazione predefinita quello dell'input.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Pixel size</source>
            <extracomment>label of resolution</extracomment>
            <translation>Dimensione del pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Size of a pixel of the output, or its width and height.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Dimensione di un pixel dell'output, o la sua larghezza e altezza.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Factor</source>
            <extracomment>label of factor</extracomment>
            <translation>Fattore</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The pixels of the output are so many times as wide and high as those of the input; below 1 they are smaller.</source>
            <extracomment>help of factor</extracomment>
            <translation>I pixel dell'output sono tante volte più larghi e alti di quelli dell'input; sotto 1 sono più piccoli.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resampled raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster ricampionato</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resample</source>
            <extracomment>search word</extracomment>
            <translation>ricampionare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>reproject</source>
            <extracomment>search word</extracomment>
            <translation>riproiettare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>warp</source>
            <extracomment>search word</extracomment>
            <translation>warp</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align</source>
            <extracomment>search word</extracomment>
            <translation>allineare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution</source>
            <extracomment>search word</extracomment>
            <translation>risoluzione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>pixel size</source>
            <extracomment>search word</extracomment>
            <translation>dimensione del pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>coordinate system</source>
            <extracomment>search word</extracomment>
            <translation>sistema di coordinate</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieve classes</source>
            <extracomment>title</extracomment>
            <translation>Setaccio delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Replaces patches smaller than a threshold with the class of their largest neighbour.</source>
            <extracomment>summary</extracomment>
            <translation>Sostituisce i gruppi di pixel più piccoli di una soglia con la classe del loro vicino più grande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or threads. Every band is treated on its own. Names and colours of the classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Un gruppo è un insieme di pixel connessi con lo stesso valore. Le dimensioni sono quelle dell'input; fra vicini ugualmente grandi conta quello che si incontra per primo scorrendo le righe. Un gruppo piccolo il cui vicino più grande è anch'esso piccolo prende ciò che prende quel vicino; due gruppi piccoli che sono ciascuno il vicino più grande dell'altro restano. I pixel NoData non appartengono ad alcun gruppo, non sono vicini e restano NoData. Il risultato non dipende dalla memoria o dai thread. Ogni banda è trattata separatamente. Nomi e colori delle classi sono conservati.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>One raster or several on one grid, of whole numbers; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster o più raster su un'unica griglia, di numeri interi; si usano tutte le bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Smallest patch to keep</source>
            <extracomment>label of min_size</extracomment>
            <translation>Gruppo più piccolo da mantenere</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Patches with fewer pixels are replaced; a patch of exactly this size is kept.</source>
            <extracomment>help of min_size</extracomment>
            <translation>I gruppi con meno pixel sono sostituiti; un gruppo esattamente di questa dimensione è mantenuto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Connectivity</source>
            <extracomment>label of connectivity</extracomment>
            <translation>Connettività</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Whether pixels that touch at a corner alone are connected.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Se i pixel che si toccano solo in un angolo sono connessi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges (4)</source>
            <extracomment>option 4 of connectivity</extracomment>
            <translation>Lati (4)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges and corners (8)</source>
            <extracomment>option 8 of connectivity</extracomment>
            <translation>Lati e angoli (8)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieved map</source>
            <extracomment>label of output</extracomment>
            <translation>Mappa setacciata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Class map without the small patches.</source>
            <extracomment>help of output</extracomment>
            <translation>Mappa di classi senza i gruppi piccoli.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>sieve</source>
            <extracomment>search word</extracomment>
            <translation>setaccio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>clean</source>
            <extracomment>search word</extracomment>
            <translation>pulizia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>small patches</source>
            <extracomment>search word</extracomment>
            <translation>gruppi piccoli</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>minimum mapping unit</source>
            <extracomment>search word</extracomment>
            <translation>unità minima cartografabile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>salt and pepper</source>
            <extracomment>search word</extracomment>
            <translation>sale e pepe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>generalise</source>
            <extracomment>search word</extracomment>
            <translation>generalizzazione</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral distance</source>
            <extracomment>title</extracomment>
            <translation>Distanza spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Computes the spectral distance of each pixel between two images, or from a reference spectrum.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola la distanza spettrale di ogni pixel fra due immagini, o da uno spettro di riferimento.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. Scale and offset of the files are applied, so that images with different ones can be compared.</source>
            <extracomment>help</extracomment>
            <translation>Due immagini devono essere su una stessa griglia, a meno che non si scelga la griglia dell'output. Le loro bande sono appaiate per nome, altrimenti per lunghezza d'onda (fino al 5 % di scarto), altrimenti per ruolo come red, altrimenti nel loro ordine con un avviso; di un'immagine con più bande si confrontano solo quelle che hanno una corrispondente. Scala e offset dei file sono applicati, così che si possano confrontare immagini che ne hanno di diversi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information divergence compares the shares of the bands in the sum, in nats.</source>
            <extracomment>help</extracomment>
            <translation>La distanza euclidea ha l'unità delle bande. L'angolo spettrale, in gradi, non vede la luminosità. La distanza di Bray-Curtis, in percento, è 100 meno la similarità di Bray-Curtis. La divergenza di informazione spettrale confronta le quote delle bande nella somma, in nat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one spectrum alone (divergence).</source>
            <extracomment>help</extracomment>
            <translation>Un pixel che è NoData in una delle bande confrontate è NoData, anche con una soglia. Così anche un pixel senza tale distanza: zero in tutte le bande (angolo, Bray-Curtis), o con un valore sotto zero, o zero in uno solo degli spettri (divergenza).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The image: one raster or several on one grid; all bands are taken. Where nothing else is given to compare with, two images.</source>
            <extracomment>help of input</extracomment>
            <translation>L'immagine: un raster o più su una stessa griglia; tutte le bande sono prese. Se non è dato altro con cui confrontare, due immagini.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Rasters to compare with</source>
            <extracomment>label of reference</extracomment>
            <translation>Raster con cui confrontare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The other image.</source>
            <extracomment>help of reference</extracomment>
            <translation>L'altra immagine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectrum to compare with</source>
            <extracomment>label of spectrum</extracomment>
            <translation>Spettro con cui confrontare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>One value for each band, in its physical unit.</source>
            <extracomment>help of spectrum</extracomment>
            <translation>Un valore per ogni banda, nella sua unità fisica.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>unit of the bands</source>
            <extracomment>unit of spectrum</extracomment>
            <translation>unità delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>File of a spectrum</source>
            <extracomment>label of spectrum_file</extracomment>
            <translation>File di uno spettro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Table with a row for each band: its value, and if known its wavelength in micrometres or nanometres; a heading may name the columns.</source>
            <extracomment>help of spectrum_file</extracomment>
            <translation>Tabella con una riga per ogni banda: il suo valore, e se nota la sua lunghezza d'onda in micrometri o nanometri; un'intestazione può nominare le colonne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>How far two spectra are apart.</source>
            <extracomment>help of distance</extracomment>
            <translation>Quanto distano due spettri.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Euclidean</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Euclidea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral angle (degrees)</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Angolo spettrale (gradi)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Bray-Curtis (percent)</source>
            <extracomment>option bray_curtis of distance</extracomment>
            <translation>Bray-Curtis (percento)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral information divergence</source>
            <extracomment>option spectral_information_divergence of distance</extracomment>
            <translation>Divergenza di informazione spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Gives 1 where the distance is greater, and 0 where it is smaller or exactly this. Without it the output is the distance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Dà 1 dove la distanza è maggiore, e 0 dove è minore o esattamente questa. Senza soglia l'output è la distanza.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Raster of the distance, or of 0 and 1.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster della distanza, o di 0 e 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Compared bands</source>
            <extracomment>label of the result compared_bands</extracomment>
            <translation>Bande confrontate</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>change detection</source>
            <extracomment>search word</extracomment>
            <translation>rilevamento dei cambiamenti</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>sam</source>
            <extracomment>search word</extracomment>
            <translation>sam</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>sid</source>
            <extracomment>search word</extracomment>
            <translation>sid</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>bray-curtis</source>
            <extracomment>search word</extracomment>
            <translation>bray-curtis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>euclidean distance</source>
            <extracomment>search word</extracomment>
            <translation>distanza euclidea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>similarity</source>
            <extracomment>search word</extracomment>
            <translation>similarità</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack bands</source>
            <extracomment>title</extracomment>
            <translation>Impilare bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Writes the bands of several rasters into one file, in their order.</source>
            <extracomment>summary</extracomment>
            <translation>Scrive le bande di più raster in un solo file, nel loro ordine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not cover is NoData.</source>
            <extracomment>help</extracomment>
            <translation>Nomi, unità, lunghezze d'onda, scale e offset delle bande sono mantenuti, e i numeri interi restano esatti fino a 64 bit. Un file ha un solo tipo: il più piccolo che contiene i numeri di tutte le bande. I pixel NoData restano NoData, ciascuno nella propria banda; se le bande hanno numeri NoData diversi, l'output ne riceve uno che nessun pixel ha. Raster di più risoluzioni, luoghi o sistemi di coordinate sono impilati una volta scelta la griglia dell'output: quelli che ne condividono i pixel sono presi così come sono, e gli altri sono ricampionati; ciò che non coprono è NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>The rasters, in the order of the bands; all their bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>I raster, nell'ordine delle bande; tutte le loro bande sono prese.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack</source>
            <extracomment>label of output</extracomment>
            <translation>Pila di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Raster with all bands.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con tutte le bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>stack</source>
            <extracomment>search word</extracomment>
            <translation>impilare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>merge bands</source>
            <extracomment>search word</extracomment>
            <translation>unire bande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>layer stack</source>
            <extracomment>search word</extracomment>
            <translation>layer stack</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>multiband</source>
            <extracomment>search word</extracomment>
            <translation>multibanda</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>several resolutions</source>
            <extracomment>search word</extracomment>
            <translation>più risoluzioni</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Build band set</source>
            <extracomment>title</extracomment>
            <translation>Creare un insieme di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Joins bands into one raster that says of each its name, wavelength, role and date.</source>
            <extracomment>summary</extracomment>
            <translation>Unisce bande in un raster che dice di ciascuna nome, lunghezza d'onda, ruolo e data.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. What the bands are is found from metadata, product and file names, band descriptions and STAC items in the same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.</source>
            <extracomment>help</extracomment>
            <translation>Gli altri strumenti trovano poi il rosso, l'infrarosso vicino e così via da ciò che le bande sono, in qualunque ordine si trovino. Che cosa sono le bande si ricava da metadati, nomi di prodotti e di file, descrizioni delle bande ed elementi STAC nella stessa cartella; ciò che viene digitato ha la precedenza. Una banda di cui nulla dice che cos'è non ha ruolo, e un avviso la nomina: il suo posto nel file non è una prova, a meno che non si indichi il sensore e il numero di bande corrisponda.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; a GeoTIFF holds one type that fits all.</source>
            <extracomment>help</extracomment>
            <translation>Tutte le bande di tutti i raster sono prese. I numeri restano così come sono; scala, offset e i fattori digitati diventano scala e offset delle bande, che gli strumenti applicano. Un pixel NoData resta NoData solo nella propria banda. Un raster virtuale (.vrt) è un piccolo file che rimanda ai raster, e mantiene tipo e NoData di ogni banda; un GeoTIFF ha un solo tipo adatto a tutte.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band with the smallest pixels.</source>
            <extracomment>help</extracomment>
            <translation>Bande su griglie diverse sono rifiutate, a meno che non si scelga un ricampionamento: passano allora alla griglia della banda con i pixel più piccoli.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The bands: one multiband raster, or several rasters; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Le bande: un raster multibanda, o più raster; tutte le bande sono prese in ordine.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sensor</source>
            <extracomment>label of sensor</extracomment>
            <translation>Sensore</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The sensor of all bands. Bands with a label such as B4 are told by it, others by their order where their number fits.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Il sensore di tutte le bande. Le bande con un'etichetta come B4 sono riconosciute da essa, le altre dal loro ordine se il loro numero corrisponde.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Find it</source>
            <extracomment>option found of sensor</extracomment>
            <translation>Trovarlo</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>ASTER</source>
            <extracomment>option aster of sensor</extracomment>
            <translation>ASTER</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>GeoEye-1</source>
            <extracomment>option geoeye_1 of sensor</extracomment>
            <translation>GeoEye-1</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>GOES</source>
            <extracomment>option goes of sensor</extracomment>
            <translation>GOES</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 1-3 MSS</source>
            <extracomment>option landsat_1_3_mss of sensor</extracomment>
            <translation>Landsat 1-3 (MSS)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 MSS</source>
            <extracomment>option landsat_4_5_mss of sensor</extracomment>
            <translation>Landsat 4-5 (MSS)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 TM</source>
            <extracomment>option landsat_4_5_tm of sensor</extracomment>
            <translation>Landsat 4-5 (TM)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 7 ETM+</source>
            <extracomment>option landsat_7_etm of sensor</extracomment>
            <translation>Landsat 7 (ETM+)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 8 OLI</source>
            <extracomment>option landsat_8_oli of sensor</extracomment>
            <translation>Landsat 8 (OLI)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 9 OLI</source>
            <extracomment>option landsat_9_oli of sensor</extracomment>
            <translation>Landsat 9 (OLI)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>HLS Landsat</source>
            <extracomment>option hls_landsat of sensor</extracomment>
            <translation>HLS Landsat</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>MODIS</source>
            <extracomment>option modis of sensor</extracomment>
            <translation>MODIS</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>PlanetScope</source>
            <extracomment>option planetscope of sensor</extracomment>
            <translation>PlanetScope</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Pleiades</source>
            <extracomment>option pleiades of sensor</extracomment>
            <translation>Pleiades</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>QuickBird</source>
            <extracomment>option quickbird of sensor</extracomment>
            <translation>QuickBird</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>RapidEye</source>
            <extracomment>option rapideye of sensor</extracomment>
            <translation>RapidEye</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-1</source>
            <extracomment>option sentinel_1 of sensor</extracomment>
            <translation>Sentinel-1</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-2</source>
            <extracomment>option sentinel_2 of sensor</extracomment>
            <translation>Sentinel-2</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-3</source>
            <extracomment>option sentinel_3 of sensor</extracomment>
            <translation>Sentinel-3</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 4</source>
            <extracomment>option spot_4 of sensor</extracomment>
            <translation>SPOT 4</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 5</source>
            <extracomment>option spot_5 of sensor</extracomment>
            <translation>SPOT 5</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 6</source>
            <extracomment>option spot_6 of sensor</extracomment>
            <translation>SPOT 6</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>WorldView-2</source>
            <extracomment>option worldview_2 of sensor</extracomment>
            <translation>WorldView-2</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>WorldView-3</source>
            <extracomment>option worldview_3 of sensor</extracomment>
            <translation>WorldView-3</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Name of the band set; left out, that of the raster or of its folder.</source>
            <extracomment>help of name</extracomment>
            <translation>Nome dell'insieme di bande; se omesso, quello del raster o della sua cartella.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date</source>
            <extracomment>label of date</extracomment>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.</source>
            <extracomment>help of date</extracomment>
            <translation>Data di tutte le bande, come YYYY-MM-DD; se omessa, è ricavata da nomi e metadati.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>A row for each band, in order. The wavelength is in micrometres, or from 100 on in nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.</source>
            <extracomment>help of bands</extracomment>
            <translation>Una riga per ogni banda, in ordine. La lunghezza d'onda è in micrometri, o da 100 in su in nanometri; fattore e addendo si applicano al valore del file. Una cella vuota mantiene ciò che è stato trovato.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Role</source>
            <extracomment>column of bands</extracomment>
            <translation>Ruolo</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Wavelength</source>
            <extracomment>column of bands</extracomment>
            <translation>Lunghezza d'onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Addend</source>
            <extracomment>column of bands</extracomment>
            <translation>Addendo</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sort by wavelength</source>
            <extracomment>label of sort_by_wavelength</extracomment>
            <translation>Ordinare per lunghezza d'onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Writes the bands in the order of wavelengths, those without one last.</source>
            <extracomment>help of sort_by_wavelength</extracomment>
            <translation>Scrive le bande in ordine di lunghezza d'onda, quelle che non l'hanno per ultime.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Part to be used, in any coordinate system; pixels that it touches are taken.</source>
            <extracomment>help of extent</extracomment>
            <translation>Parte da usare, in qualsiasi sistema di coordinate; i pixel che tocca sono presi.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>How bands on other grids are brought to that of the smallest pixels, by GDAL's methods; left out, they are refused. Not for a virtual raster.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Modo in cui le bande su altre griglie sono portate a quella dei pixel più piccoli, con i metodi di GDAL; se omesso, sono rifiutate. Non per un raster virtuale.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Band set</source>
            <extracomment>label of output</extracomment>
            <translation>Insieme di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Raster with a band for each band; .vrt makes a virtual raster.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni banda; .vrt crea un raster virtuale.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Number of bands</source>
            <extracomment>label of the result band_count</extracomment>
            <translation>Numero di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands and roles</source>
            <extracomment>label of the result found_bands</extracomment>
            <translation>Bande e ruoli</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>band set</source>
            <extracomment>search word</extracomment>
            <translation>insieme di bande</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>wavelength</source>
            <extracomment>search word</extracomment>
            <translation>lunghezza d'onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>sensor</source>
            <extracomment>search word</extracomment>
            <translation>sensore</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>virtual raster</source>
            <extracomment>search word</extracomment>
            <translation>raster virtuale</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>vrt</source>
            <extracomment>search word</extracomment>
            <translation>vrt</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>composite</source>
            <extracomment>search word</extracomment>
            <translation>composizione</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area estimate</source>
            <extracomment>title</extracomment>
            <translation>Stima dei cambiamenti</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Estimates the area of each change from a sample that was labelled at two dates.</source>
            <extracomment>summary</extracomment>
            <translation>Stima la superficie di ogni cambiamento da un campione etichettato a due date.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), label every point with its class before and after, and this tool estimates the area of every transition, and for each class its area before and after, gain, loss and net change, each with standard error and interval; the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Contare i pixel di una mappa dei cambiamenti dà superfici distorte, perché i cambiamenti sono rari e gli errori della mappa no. Estraendo un campione stratificato dal raster dei cambiamenti con lo strumento dei punti campione (etichette di due date), ed etichettando ogni punto con la sua classe prima e dopo, questo strumento stima la superficie di ogni transizione, e per ogni classe la sua superficie prima e dopo, guadagno, perdita e cambiamento netto, ciascuno con errore standard e intervallo; l'errore del cambiamento netto tiene conto della covarianza di guadagno e perdita. I pixel NoData della mappa non appartengono a nessuna classe. Un campione con punti ancora da fare è rifiutato, così come una mappa che è cambiata da quando è stata campionata.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label before</source>
            <extracomment>label of from_field</extracomment>
            <translation>Etichetta prima</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the first date.</source>
            <extracomment>help of from_field</extracomment>
            <translation>Campo con la classe vera alla prima data.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label after</source>
            <extracomment>label of to_field</extracomment>
            <translation>Etichetta dopo</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the second date.</source>
            <extracomment>help of to_field</extracomment>
            <translation>Campo con la classe vera alla seconda data.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Map with class names</source>
            <extracomment>label of classes</extracomment>
            <translation>Mappa con i nomi delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Class map whose names the tables show.</source>
            <extracomment>help of classes</extracomment>
            <translation>Mappa di classi i cui nomi sono mostrati nelle tabelle.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Transitions</source>
            <extracomment>label of output</extracomment>
            <translation>Transizioni</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated area of each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con la superficie stimata di ogni transizione.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Classes</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Classi</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabella con guadagno, perdita e cambiamento netto stimati di ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina delle superfici di cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Page with all figures and how they were estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con tutti i valori e il modo in cui sono stati stimati.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Changed share</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Quota cambiata</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Standard error of the changed share</source>
            <extracomment>label of the result changed_error</extracomment>
            <translation>Errore standard della quota cambiata</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Lower limit of the changed share</source>
            <extracomment>label of the result changed_low</extracomment>
            <translation>Limite inferiore della quota cambiata</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Upper limit of the changed share</source>
            <extracomment>label of the result changed_high</extracomment>
            <translation>Limite superiore della quota cambiata</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>change area</source>
            <extracomment>search word</extracomment>
            <translation>superficie di cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>net change</source>
            <extracomment>search word</extracomment>
            <translation>cambiamento netto</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>gain and loss</source>
            <extracomment>search word</extracomment>
            <translation>guadagno e perdita</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Change vectors</source>
            <extracomment>title</extracomment>
            <translation>Vettori di cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Computes how far and which way each pixel moved in the space of the bands between two images.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola di quanto e in quale direzione ogni pixel si è spostato nello spazio delle bande fra due immagini.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The change of a band is the second image minus the first, in physical values (scale and offset of the files applied). The magnitude is the Euclidean length of the changes of all paired bands.</source>
            <extracomment>help</extracomment>
            <translation>Il cambiamento di una banda è la seconda immagine meno la prima, in valori fisici (scala e offset dei file applicati). La magnitudine è la lunghezza euclidea dei cambiamenti di tutte le bande appaiate.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly the same adds nothing. The code fits up to 31 bands.</source>
            <extracomment>help</extracomment>
            <translation>La direzione di due bande è un angolo da 0 compreso a meno di 360 gradi: 0 dove aumenta solo la prima banda, 90 dove aumenta solo la seconda, 180 e 270 dove diminuiscono. Un pixel senza alcun cambiamento non ha angolo e lì è NoData. La direzione di altri numeri di bande è un codice di segni: la prima banda aggiunge 1 dove aumenta, la seconda 2, la terza 4, e così via; una banda che diminuisce o resta esattamente uguale non aggiunge nulla. Il codice vale fino a 31 bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, from the pixels that are valid in all compared bands. This takes away differences of gain and offset between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole scene is lost with them.</source>
            <extracomment>help</extracomment>
            <translation>Le bande standardizzate sono confrontate con i loro punteggi standard, (valore - media) / deviazione standard di ogni data, dai pixel validi in tutte le bande confrontate. Questo toglie le differenze di guadagno e offset fra le date, come quelle di luce o foschia, e dà a tutte le bande lo stesso peso; un cambiamento dell'intera scena va perso con esse.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Le bande sono appaiate per nome, altrimenti per lunghezza d'onda (fino al 5 % di scarto), altrimenti per ruolo come red, altrimenti nel loro ordine con un avviso; di un'immagine con più bande si confrontano solo quelle che hanno una corrispondente. Un pixel che è NoData in una delle bande confrontate è NoData. Le immagini devono essere su una stessa griglia, a meno che non si scelga la griglia dell'output.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>First image</source>
            <extracomment>label of first</extracomment>
            <translation>Prima immagine</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The earlier image: one raster or several; all bands are taken.</source>
            <extracomment>help of first</extracomment>
            <translation>L'immagine precedente: un raster o più; tutte le bande sono prese.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Second image</source>
            <extracomment>label of second</extracomment>
            <translation>Seconda immagine</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The later image.</source>
            <extracomment>help of second</extracomment>
            <translation>L'immagine successiva.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction</source>
            <extracomment>label of direction</extracomment>
            <translation>Direzione</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>What tells the way of the change.</source>
            <extracomment>help of direction</extracomment>
            <translation>Che cosa indica il verso del cambiamento.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands, otherwise signs</source>
            <extracomment>option automatic of direction</extracomment>
            <translation>Angolo di due bande, altrimenti segni</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands (degrees)</source>
            <extracomment>option angle of direction</extracomment>
            <translation>Angolo di due bande (gradi)</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Code of the bands that increase</source>
            <extracomment>option signs of direction</extracomment>
            <translation>Codice delle bande che aumentano</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardise the bands</source>
            <extracomment>label of standardise</extracomment>
            <translation>Standardizzare le bande</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Compares standard scores of each date's bands in place of values.</source>
            <extracomment>help of standardise</extracomment>
            <translation>Confronta i punteggi standard delle bande di ogni data al posto dei valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Magnitude</source>
            <extracomment>label of output</extracomment>
            <translation>Magnitudine</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the length of the change, in the unit of the bands or in standard deviations.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster della lunghezza del cambiamento, nell'unità delle bande o in deviazioni standard.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction of the change</source>
            <extracomment>label of output_direction</extracomment>
            <translation>Direzione del cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle or of the code.</source>
            <extracomment>help of output_direction</extracomment>
            <translation>Raster dell'angolo o del codice.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle between the two spectra, in degrees, of values that are not standardised; NoData where a spectrum is zero in all bands.</source>
            <extracomment>help of output_angle</extracomment>
            <translation>Raster dell'angolo fra i due spettri, in gradi, di valori non standardizzati; NoData dove uno spettro è zero in tutte le bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Kind of the direction</source>
            <extracomment>label of the result written_direction</extracomment>
            <translation>Tipo della direzione</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>cva</source>
            <extracomment>search word</extracomment>
            <translation>cva</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>change vector analysis</source>
            <extracomment>search word</extracomment>
            <translation>analisi dei vettori di cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>magnitude</source>
            <extracomment>search word</extracomment>
            <translation>magnitudine</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>direction</source>
            <extracomment>search word</extracomment>
            <translation>direzione</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>two dates</source>
            <extracomment>search word</extracomment>
            <translation>due date</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>multitemporal</source>
            <extracomment>search word</extracomment>
            <translation>multitemporale</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Conformal class sets</source>
            <extracomment>title</extracomment>
            <translation>Insiemi conformi di classi</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.</source>
            <extracomment>summary</extracomment>
            <translation>Dà a ogni pixel l'insieme delle classi che può essere, che contiene quella vera con una copertura dichiarata.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class that did not train the model: a class is in the set of a pixel where its probability reaches the threshold of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as the calibration polygons were.</source>
            <extracomment>help</extracomment>
            <translation>Le probabilità di un classificatore non sono frequenze. Qui sono calibrate con elementi di classe nota che non hanno addestrato il modello: una classe è nell'insieme di un pixel dove la sua probabilità raggiunge la soglia della classe (anche esattamente), e le soglie sono tali che un insieme contiene la classe vera con almeno la copertura dichiarata, qualunque sia il classificatore. I pixel di un poligono si somigliano, perciò ogni poligono, o gruppo di poligoni, conta allo stesso modo qualunque sia la sua dimensione: la copertura è quella di un pixel in un nuovo poligono, scelto come lo sono stati i poligoni di calibrazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes together counts the polygons of all.</source>
            <extracomment>help</extracomment>
            <translation>Per il 90 percento una classe richiede almeno 9 poligoni di calibrazione, per il 95 percento 19, per l'80 percento 4. Con meno, nulla si può garantire: la classe è in ogni insieme, con un avviso. La copertura di tutte le classi insieme conta i poligoni di tutte.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>To have calibration features, train on some of the polygons only, chosen at random: Random selection within subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and calibrate with the selected features only. Features that trained the model are refused; others inside the training areas are not recognised, and would promise too much.</source>
            <extracomment>help</extracomment>
            <translation>Per avere elementi di calibrazione, addestrare solo su una parte dei poligoni, scelta a caso: Selezione casuale all'interno di sottoinsiemi di QGIS seleziona metà di ogni classe; addestrare solo con gli elementi selezionati, invertire la selezione, e calibrare solo con gli elementi selezionati. Gli elementi che hanno addestrato il modello sono rifiutati; altri all'interno delle aree di addestramento non sono riconosciuti, e prometterebbero troppo.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.</source>
            <extracomment>help</extracomment>
            <translation>La tabella contiene una stima della copertura: ogni gruppo è giudicato con soglie ricavate dagli altri. Un insieme vuoto, di dimensione 0, significa che nessuna classe è probabile quanto di solito lo è per i propri pixel: il pixel è dissimile da quelli della calibrazione, o misto. Un pixel che è NoData in una banda del modello è NoData in tutti gli output.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model; they are found as by the tool Classify.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia, che contengono le bande del modello; esse si trovano come con lo strumento Classificare.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Model file with probabilities: of any training tool except those of minimum distance and spectral angle; of support vectors if trained with probabilities.</source>
            <extracomment>help of model</extracomment>
            <translation>File di modello con probabilità: di qualsiasi strumento di addestramento tranne quelli di minima distanza e angolo spettrale; a vettori di supporto, se addestrato con probabilità.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Calibration features</source>
            <extracomment>label of calibration</extracomment>
            <translation>Elementi di calibrazione</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Polygons or points of known class that did not train the model; any coordinate system.</source>
            <extracomment>help of calibration</extracomment>
            <translation>Poligoni o punti di classe nota che non hanno addestrato il modello; qualsiasi sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field with the number or the name of a class of the model. Features without a class are left out.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con il numero o il nome di una classe del modello. Gli elementi senza classe sono esclusi.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field that has the same value for features that belong together, such as those of one site: they count as one. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Campo con lo stesso valore per gli elementi che vanno insieme, come quelli di uno stesso sito: contano come uno solo. Se omesso, ogni elemento sta a sé.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage</source>
            <extracomment>label of coverage</extracomment>
            <translation>Copertura</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How often the set is to hold the true class, at least.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Quanto spesso, almeno, l'insieme deve contenere la classe vera.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage holds for</source>
            <extracomment>label of coverage_of</extracomment>
            <translation>La copertura vale per</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class on its own, or pixels of all classes together, in the mix of the calibration features: then a rare or difficult class may be covered less.</source>
            <extracomment>help of coverage_of</extracomment>
            <translation>Ogni classe a sé, o i pixel di tutte le classi insieme, nella proporzione degli elementi di calibrazione: allora una classe rara o difficile può essere coperta di meno.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class</source>
            <extracomment>option each_class of coverage_of</extracomment>
            <translation>Ogni classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>All classes together</source>
            <extracomment>option all_classes of coverage_of</extracomment>
            <translation>Tutte le classi insieme</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Pixels per group</source>
            <extracomment>label of max_pixels</extracomment>
            <translation>Pixel per gruppo</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How many calibration pixels of a class are taken from a group at most, drawn at random.</source>
            <extracomment>help of max_pixels</extracomment>
            <translation>Quanti pixel di calibrazione di una classe si prendono al massimo da un gruppo, estratti a caso.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Number that the drawing follows from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Numero da cui deriva l'estrazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Set size</source>
            <extracomment>label of output</extracomment>
            <translation>Dimensione degli insiemi</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with the number of classes in the set of each pixel.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con il numero di classi nell'insieme di ogni pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Sets</source>
            <extracomment>label of output_sets</extracomment>
            <translation>Insiemi</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with a band for each class: 1 where it belongs to the set, 0 where not.</source>
            <extracomment>help of output_sets</extracomment>
            <translation>Raster con una banda per ogni classe: 1 dove appartiene all'insieme, 0 dove no.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Single classes</source>
            <extracomment>label of output_single</extracomment>
            <translation>Classi singole</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Class raster of the pixels whose set holds one class, NoData elsewhere.</source>
            <extracomment>help of output_single</extracomment>
            <translation>Raster di classi dei pixel il cui insieme contiene una sola classe, NoData altrove.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Table with threshold, calibration groups and estimated coverage of each class.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella con soglia, gruppi di calibrazione e copertura stimata di ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Page with the classes, the sizes of the sets, the classes that share them, and the method.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con le classi, le dimensioni degli insiemi, le classi che li condividono, e il metodo.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Mean set size</source>
            <extracomment>label of the result mean_set_size</extracomment>
            <translation>Dimensione media degli insiemi</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>classes</source>
            <extracomment>unit of the result mean_set_size</extracomment>
            <translation>classi</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with one class</source>
            <extracomment>label of the result single_share</extracomment>
            <translation>Quota dei pixel con una sola classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with no class</source>
            <extracomment>label of the result empty_share</extracomment>
            <translation>Quota dei pixel senza classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage</source>
            <extracomment>label of the result estimated_coverage</extracomment>
            <translation>Copertura stimata</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage of the worst class</source>
            <extracomment>label of the result lowest_coverage</extracomment>
            <translation>Copertura stimata della classe peggiore</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Classes in every set</source>
            <extracomment>label of the result classes_in_every_set</extracomment>
            <translation>Classi in ogni insieme</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <extracomment>search word</extracomment>
            <translation>predizione conforme</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>prediction sets</source>
            <extracomment>search word</extracomment>
            <translation>insiemi di predizione</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>coverage</source>
            <extracomment>search word</extracomment>
            <translation>copertura</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>calibration</source>
            <extracomment>search word</extracomment>
            <translation>calibrazione</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Classify</source>
            <extracomment>title</extracomment>
            <translation>Classificare</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Applies a saved model to rasters and writes the class map.</source>
            <extracomment>summary</extracomment>
            <translation>Applica un modello salvato ai raster e scrive la mappa di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as many as the model has, they are taken in their order with a warning; a missing band is an error that lists both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band of the model stays NoData. Class 0 is given to pixels that fail the threshold.</source>
            <extracomment>help</extracomment>
            <translation>Le bande del modello sono trovate nei raster per nome, altrimenti per lunghezza d'onda, altrimenti per ruolo come red o nir; i raster possono avere anche altre bande, in qualsiasi ordine. Dove nulla dice che cosa sono le bande e ce ne sono tante quante ne ha il modello, sono prese nel loro ordine con un avviso; una banda mancante è un errore che elenca entrambi i lati. Scala e offset dei file sono applicati, come nell'addestramento. Un pixel che è NoData in una banda del modello resta NoData. La classe 0 è data ai pixel che non soddisfano la soglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and need no scikit-learn. Of equally probable classes the one with the lowest number is taken.</source>
            <extracomment>help</extracomment>
            <translation>Le etichette sono quelle della predizione stessa di scikit-learn, qualunque siano la memoria e il numero di thread, e non richiedono scikit-learn. Fra classi ugualmente probabili si prende quella con il numero più basso.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia, che contengono le bande del modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Model file that a training tool has written; it holds no code.</source>
            <extracomment>help of model</extracomment>
            <translation>File di modello scritto da uno strumento di addestramento; non contiene codice.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the probability of the class; with minimum distance or spectral angle of the distance to it, or the angle in degrees.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster della probabilità della classe; con minima distanza o angolo spettrale della distanza da essa, o dell'angolo in gradi.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Probabilities</source>
            <extracomment>label of output_probabilities</extracomment>
            <translation>Probabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster with a band for each class: its probability, 0 to 1.</source>
            <extracomment>help of output_probabilities</extracomment>
            <translation>Raster con una banda per ogni classe: la sua probabilità, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Entropy</source>
            <extracomment>label of output_entropy</extracomment>
            <translation>Entropia</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the entropy of the probabilities, over the largest that there can be: 0 where one class is certain, 1 where all are equally probable.</source>
            <extracomment>help of output_entropy</extracomment>
            <translation>Raster dell'entropia delle probabilità, rispetto alla massima possibile: 0 dove una classe è certa, 1 dove tutte sono ugualmente probabili.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Margin</source>
            <extracomment>label of output_margin</extracomment>
            <translation>Margine</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the largest probability less the second largest, 0 to 1.</source>
            <extracomment>help of output_margin</extracomment>
            <translation>Raster della probabilità più grande meno la seconda, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>prediction</source>
            <extracomment>search word</extracomment>
            <translation>predizione</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>apply model</source>
            <extracomment>search word</extracomment>
            <translation>applicare un modello</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Compare maps</source>
            <extracomment>title</extracomment>
            <translation>Confrontare mappe</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Tests whether one map is more accurate than another on the same labelled sample.</source>
            <extracomment>summary</extracomment>
            <translation>Verifica se una mappa è più accurata di un'altra sullo stesso campione etichettato.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the design that the layer carries, as a paired difference: points where both maps are right or both are wrong say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its probability is exact. A point that lies outside a map or where it is NoData is an error.</source>
            <extracomment>help</extracomment>
            <translation>Entrambe le mappe sono lette nei punti del campione. La differenza delle accuratezze globali è stimata secondo il disegno contenuto nel layer, come differenza appaiata: i punti in cui entrambe le mappe hanno ragione o entrambe hanno torto non dicono nulla. Il test di McNemar conta tutti i punti allo stesso modo, quindi vale per un campione casuale semplice; la sua probabilità è esatta. Un punto fuori da una mappa o dove essa è NoData è un errore.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>First map</source>
            <extracomment>label of first</extracomment>
            <translation>Prima mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is taken.</source>
            <extracomment>help of first</extracomment>
            <translation>La mappa di cui si prende l'accuratezza.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Second map</source>
            <extracomment>label of second</extracomment>
            <translation>Seconda mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is subtracted.</source>
            <extracomment>help of second</extracomment>
            <translation>La mappa la cui accuratezza viene sottratta.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the first map</source>
            <extracomment>label of first_band</extracomment>
            <translation>Banda della prima mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the second map</source>
            <extracomment>label of second_band</extracomment>
            <translation>Banda della seconda mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Part of the maps</source>
            <extracomment>label of part</extracomment>
            <translation>Parte delle mappe</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Polygons: only the points inside them count.</source>
            <extracomment>help of part</extracomment>
            <translation>Poligoni: contano solo i punti al loro interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Of the interval.</source>
            <extracomment>help of level</extracomment>
            <translation>Quello dell'intervallo.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Comparison</source>
            <extracomment>label of output</extracomment>
            <translation>Confronto</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Table with the points by who is right, and the tests.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con i punti secondo chi ha ragione, e i test.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Difference of the overall accuracies</source>
            <extracomment>label of the result difference</extracomment>
            <translation>Differenza delle accuratezze globali</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>share -1 to 1</source>
            <extracomment>unit of the result difference</extracomment>
            <translation>quota da -1 a 1</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Standard error of the difference</source>
            <extracomment>label of the result difference_error</extracomment>
            <translation>Errore standard della differenza</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Lower limit of the difference</source>
            <extracomment>label of the result difference_low</extracomment>
            <translation>Limite inferiore della differenza</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Upper limit of the difference</source>
            <extracomment>label of the result difference_high</extracomment>
            <translation>Limite superiore della differenza</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Probability of the difference by chance</source>
            <extracomment>label of the result probability</extracomment>
            <translation>Probabilità che la differenza sia dovuta al caso</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar statistic</source>
            <extracomment>label of the result mcnemar</extracomment>
            <translation>Statistica di McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar probability</source>
            <extracomment>label of the result mcnemar_probability</extracomment>
            <translation>Probabilità di McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>mcnemar</source>
            <extracomment>search word</extracomment>
            <translation>mcnemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>map comparison</source>
            <extracomment>search word</extracomment>
            <translation>confronto di mappe</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>paired test</source>
            <extracomment>search word</extracomment>
            <translation>test appaiato</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>accuracy difference</source>
            <extracomment>search word</extracomment>
            <translation>differenza di accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>significance</source>
            <extracomment>search word</extracomment>
            <translation>significatività</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross classification</source>
            <extracomment>title</extracomment>
            <translation>Classificazione incrociata</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compares a map with a reference and gives the cross table, the error matrix and a regression.</source>
            <extracomment>summary</extracomment>
            <translation>Confronta una mappa con un riferimento e dà la tabella incrociata, la matrice di errore e una regressione.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel inside features of several classes is left out. Its field holds class values, or class names that the map has too.</source>
            <extracomment>help</extracomment>
            <translation>Si conta ogni pixel valido in entrambi; NoData in uno dei due non conta. La matrice di errore ha le classi della mappa nelle righe e quelle del riferimento nelle colonne, allineate per valore: una classe che manca da un lato è una riga o una colonna di zeri. Accuratezze e kappa sono date per conteggi e ponderate per superficie con le classi della mappa come strati, il che è corretto per un riferimento campionato all'interno di ogni classe. Un'accuratezza su nessun pixel resta vuota. Un raster di riferimento deve stare sulla griglia della mappa. Un layer di riferimento vi è riportato secondo i centri dei pixel; un pixel dentro elementi di più classi è escluso. Il suo campo contiene valori di classe, o nomi di classe che anche la mappa possiede.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The regression is the line of least squares Y = B0 + B1 X of the map's values Y on the reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. Its intervals suppose independent pixels.</source>
            <extracomment>help</extracomment>
            <translation>La regressione è la retta dei minimi quadrati Y = B0 + B1 X dei valori Y della mappa sui valori X del riferimento, anche per raster continui, con scala e offset dei file applicati; le sue somme sono esatte. I suoi intervalli suppongono pixel indipendenti.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Class map</source>
            <extracomment>label of input</extracomment>
            <translation>Mappa di classi</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The classified raster.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster classificato.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference</source>
            <extracomment>label of reference</extracomment>
            <translation>Riferimento</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster on the same grid, or layer of points or polygons.</source>
            <extracomment>help of reference</extracomment>
            <translation>Raster sulla stessa griglia, o layer di punti o poligoni.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Band of the reference</source>
            <extracomment>label of reference_band</extracomment>
            <translation>Banda del riferimento</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The band with the classes, of a reference raster.</source>
            <extracomment>help of reference_band</extracomment>
            <translation>La banda con le classi, di un raster di riferimento.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The field with the class, of a reference layer.</source>
            <extracomment>help of reference_field</extracomment>
            <translation>Il campo con la classe, di un layer di riferimento.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Ignored reference value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valore di riferimento ignorato</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference pixels of this value are not compared.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>I pixel di riferimento con questo valore non sono confrontati.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster incrociato</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster with a number for each pair of classes.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con un numero per ogni coppia di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella incrociata</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the pairs with pixels and area.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella delle coppie con pixel e superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the error matrix with accuracies and areas.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabella della matrice di errore con accuratezze e superfici.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Page with the error matrix and the figures.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con la matrice di errore e gli indici.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Regression</source>
            <extracomment>label of output_regression</extracomment>
            <translation>Regressione</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of R², r, B0, B1, variances, intervals.</source>
            <extracomment>help of output_regression</extracomment>
            <translation>Tabella di R², r, B0, B1, varianze, intervalli.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B0 raster</source>
            <extracomment>label of output_b0</extracomment>
            <translation>Raster di B0</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the intercept where both are valid.</source>
            <extracomment>help of output_b0</extracomment>
            <translation>Raster dell'intercetta dove entrambi sono validi.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B1 raster</source>
            <extracomment>label of output_b1</extracomment>
            <translation>Raster di B1</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the slope where both are valid.</source>
            <extracomment>help of output_b1</extracomment>
            <translation>Raster della pendenza dove entrambi sono validi.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted overall accuracy</source>
            <extracomment>label of the result weighted_overall_accuracy</extracomment>
            <translation>Accuratezza globale ponderata per superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted kappa</source>
            <extracomment>label of the result weighted_kappa</extracomment>
            <translation>Kappa ponderato per superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compared pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel confrontati</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Coefficient of determination</source>
            <extracomment>label of the result r_squared</extracomment>
            <translation>Coefficiente di determinazione</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Intercept</source>
            <extracomment>label of the result b0</extracomment>
            <translation>Intercetta</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Slope</source>
            <extracomment>label of the result b1</extracomment>
            <translation>Pendenza</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>accuracy</source>
            <extracomment>search word</extracomment>
            <translation>accuratezza</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>regression</source>
            <extracomment>search word</extracomment>
            <translation>regressione</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Image difference</source>
            <extracomment>title</extracomment>
            <translation>Differenza di immagini</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Subtracts or divides two images band by band and finds the thresholds of change.</source>
            <extracomment>summary</extracomment>
            <translation>Sottrae o divide due immagini banda per banda e trova le soglie del cambiamento.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The difference is the second image minus the first, in physical values (scale and offset of the files applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are NoData.</source>
            <extracomment>help</extracomment>
            <translation>La differenza è la seconda immagine meno la prima, in valori fisici (scala e offset dei file applicati). Il rapporto è la seconda divisa per la prima, e non definito dove la prima è 0; il rapporto logaritmico è il logaritmo naturale del rapporto, e non definito dove un valore non è positivo. I pixel non definiti sono NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an increase (3); all between, and exactly on a threshold, is no change (2).</source>
            <extracomment>help</extracomment>
            <translation>Le soglie si trovano per ogni banda da tutti i suoi pixel. La regola di Otsu divide le entità del cambiamento, cioè la distanza da 0 (da 1 per i rapporti), in due gruppi le cui medie sono più lontane in rapporto alle loro numerosità, in un istogramma di al massimo 65536 classi la cui larghezza è una potenza di due; per numeri interi fino a 65536 è esatta. La regola delle deviazioni standard prende la media meno e più k deviazioni standard (divisore n - 1). La regola robusta prende la mediana meno e più k volte 1.4826 volte la deviazione assoluta mediana, che molto cambiamento sposta appena. Entrambe sono esatte. Una differenza sotto la soglia inferiore è una diminuzione (1), sopra quella superiore un aumento (3); tutto ciò che sta fra le due, ed esattamente su una soglia, è nessun cambiamento (2).</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Le bande sono appaiate per nome, altrimenti per lunghezza d'onda (fino al 5 % di scarto), altrimenti per ruolo come red, altrimenti nel loro ordine con un avviso. Un pixel che è NoData in un'immagine è NoData in quella banda; le altre bande mantengono i propri. Le immagini devono essere su una stessa griglia, a meno che non si scelga la griglia dell'output. Nulla qui dipende dalla memoria o dai thread.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The earlier image: one raster or several.</source>
            <extracomment>help of first</extracomment>
            <translation>L'immagine precedente: un raster o più.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Which of the compared bands, from 1 in the order of the first image; all if not given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Quali delle bande confrontate, a partire da 1 nell'ordine della prima immagine; tutte se non indicato.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>band numbers</source>
            <extracomment>unit of bands</extracomment>
            <translation>numeri di banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Measure</source>
            <extracomment>label of measure</extracomment>
            <translation>Misura</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How the values are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Come si confrontano i valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Difference</source>
            <extracomment>option difference of measure</extracomment>
            <translation>Differenza</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Ratio</source>
            <extracomment>option ratio of measure</extracomment>
            <translation>Rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Log ratio</source>
            <extracomment>option log_ratio of measure</extracomment>
            <translation>Rapporto logaritmico</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Threshold rule</source>
            <extracomment>label of rule</extracomment>
            <translation>Regola delle soglie</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>What parts change from no change.</source>
            <extracomment>help of rule</extracomment>
            <translation>Che cosa separa il cambiamento dal non cambiamento.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Otsu</source>
            <extracomment>option otsu of rule</extracomment>
            <translation>Otsu</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Mean and standard deviations</source>
            <extracomment>option deviations of rule</extracomment>
            <translation>Media e deviazioni standard</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Median and median absolute deviation</source>
            <extracomment>option robust of rule</extracomment>
            <translation>Mediana e deviazione assoluta mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Typed thresholds</source>
            <extracomment>option typed of rule</extracomment>
            <translation>Soglie digitate</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Factor k</source>
            <extracomment>label of factor</extracomment>
            <translation>Fattore k</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How many standard deviations, or robust ones, the thresholds lie from the centre.</source>
            <extracomment>help of factor</extracomment>
            <translation>A quante deviazioni standard, o robuste, dal centro si trovano le soglie.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>standard deviations</source>
            <extracomment>unit of factor</extracomment>
            <translation>deviazioni standard</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold</source>
            <extracomment>label of lower</extracomment>
            <translation>Soglia inferiore</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Below it is a decrease, for the typed rule; none if not given.</source>
            <extracomment>help of lower</extracomment>
            <translation>Sotto di essa è una diminuzione, per la regola delle soglie digitate; nessuna se non indicata.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold</source>
            <extracomment>label of upper</extracomment>
            <translation>Soglia superiore</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Above it is an increase, for the typed rule; none if not given.</source>
            <extracomment>help of upper</extracomment>
            <translation>Sopra di essa è un aumento, per la regola delle soglie digitate; nessuna se non indicata.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster with a band for each pair.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni coppia.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Classes of change</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Classi di cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster of decrease (1), no change (2) and increase (3) for each pair.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Raster di diminuzione (1), nessun cambiamento (2) e aumento (3) per ogni coppia.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds</source>
            <extracomment>label of output_table</extracomment>
            <translation>Soglie</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Table with statistics, thresholds and pixels of each class, for each pair.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella con statistiche, soglie e pixel di ogni classe, per ogni coppia.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold of the first band</source>
            <extracomment>label of the result lower_threshold</extracomment>
            <translation>Soglia inferiore della prima banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold of the first band</source>
            <extracomment>label of the result upper_threshold</extracomment>
            <translation>Soglia superiore della prima banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Changed share of the first band</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Quota cambiata della prima banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>image differencing</source>
            <extracomment>search word</extracomment>
            <translation>differenza di immagini</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>ratio</source>
            <extracomment>search word</extracomment>
            <translation>rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>log ratio</source>
            <extracomment>search word</extracomment>
            <translation>rapporto logaritmico</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>otsu</source>
            <extracomment>search word</extracomment>
            <translation>otsu</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>threshold</source>
            <extracomment>search word</extracomment>
            <translation>soglia</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Alteration detection, IR-MAD</source>
            <extracomment>title</extracomment>
            <translation>Rilevamento delle alterazioni, IR-MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finds change between two images by canonical correlation, whatever gain and offset each band has.</source>
            <extracomment>summary</extracomment>
            <translation>Trova il cambiamento fra due immagini con la correlazione canonica, qualunque guadagno e offset abbia ogni banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, 2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so that the images need not be calibrated, nor even have the same units. The sum of the squared variates over their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change probability is that of a chi-square at least as large.</source>
            <extracomment>help</extracomment>
            <translation>Il rilevamento multivariato delle alterazioni (MAD) prende le coppie di combinazioni delle bande di entrambe le immagini che sono correlate, e le sottrae. Le variate MAD non sono correlate; la prima ha la varianza maggiore, 2 (1 - correlazione). Non cambiano quando le bande di un'immagine sono scalate, traslate o mescolate linearmente, quindi le immagini non devono essere calibrate, e nemmeno avere le stesse unità. La somma dei quadrati delle variate divisi per le loro varianze segue un chi quadrato con tanti gradi di libertà quante sono le bande dove nulla è cambiato; la probabilità di non cambiamento è quella di un chi quadrato almeno altrettanto grande.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Each iteration weights the pixels by their no-change probability under the one before and finds the correlations anew, so that they become those of the pixels without change. It ends when no correlation changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, covariances and their weighted forms are sums of whole numbers: standard scores times the root of the weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Ogni iterazione pesa i pixel con la loro probabilità di non cambiamento nella precedente e trova di nuovo le correlazioni, che diventano così quelle dei pixel senza cambiamento. Termina quando nessuna correlazione cambia più della tolleranza (anche esattamente la tolleranza la fa terminare), o dopo il massimo numero di iterazioni, con un avviso. La ripesatura favorisce le differenze piccole, così che le correlazioni risultano più alte di quelle di tutti i pixel senza cambiamento; con meno di 3 bande non si stabilizza mai ed è rifiutata. Medie, covarianze e le loro forme pesate sono somme di numeri interi: punteggi standard per la radice del peso, arrotondati a 30 bit del più grande della banda. Né esse né alcun pixel degli output dipendono dalla memoria o dai thread.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Le bande sono appaiate per nome, altrimenti per lunghezza d'onda (fino al 5 % di scarto), altrimenti per ruolo come red, altrimenti nel loro ordine con un avviso; di un'immagine con più bande si confrontano solo quelle che hanno una corrispondente. Un pixel che è NoData in una delle bande confrontate è NoData e non conta da nessuna parte: le nuvole vanno mascherate prima. Le immagini devono essere su una stessa griglia, a meno che non si scelga la griglia dell'output.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>How often the pixels are weighted anew at most; 0 gives plain MAD, all pixels weighing the same.</source>
            <extracomment>help of iterations</extracomment>
            <translation>Quante volte al massimo i pixel sono pesati di nuovo; 0 dà la MAD semplice, in cui tutti i pixel pesano allo stesso modo.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Tolerance</source>
            <extracomment>label of tolerance</extracomment>
            <translation>Tolleranza</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Ends when no canonical correlation changes by more.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Termina quando nessuna correlazione canonica cambia di più.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>MAD variates</source>
            <extracomment>label of output</extracomment>
            <translation>Variate MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster with a band for each variate.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni variata.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Chi-square</source>
            <extracomment>label of output_chi_square</extracomment>
            <translation>Chi quadrato</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the sum of squared standardised variates.</source>
            <extracomment>help of output_chi_square</extracomment>
            <translation>Raster della somma dei quadrati delle variate standardizzate.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>No-change probability</source>
            <extracomment>label of output_probability</extracomment>
            <translation>Probabilità di non cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the probability, 0 to 1.</source>
            <extracomment>help of output_probability</extracomment>
            <translation>Raster della probabilità, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Correlations</source>
            <extracomment>label of output_table</extracomment>
            <translation>Correlazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Table of the canonical correlations of each iteration; 0 is that of equal weights.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella delle correlazioni canoniche di ogni iterazione; 0 è quella dei pesi uguali.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Largest change of a correlation in the last iteration</source>
            <extracomment>label of the result last_change</extracomment>
            <translation>Massimo cambiamento di una correlazione nell'ultima iterazione</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Highest canonical correlation</source>
            <extracomment>label of the result highest_correlation</extracomment>
            <translation>Correlazione canonica più alta</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>mad</source>
            <extracomment>search word</extracomment>
            <translation>mad</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>ir-mad</source>
            <extracomment>search word</extracomment>
            <translation>ir-mad</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>canonical correlation</source>
            <extracomment>search word</extracomment>
            <translation>correlazione canonica</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>no-change probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilità di non cambiamento</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>chi-square</source>
            <extracomment>search word</extracomment>
            <translation>chi quadrato</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>radiometric normalisation</source>
            <extracomment>search word</extracomment>
            <translation>normalizzazione radiometrica</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Land cover change</source>
            <extracomment>title</extracomment>
            <translation>Cambiamento della copertura del suolo</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Shows and measures what became of each class between two class maps.</source>
            <extracomment>summary</extracomment>
            <translation>Mostra e misura che cosa è diventata ogni classe fra due mappe di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the second's; its name tells from and to. The tables have pixels and area of every transition, and for every class its area before and after, gain, loss, persistence, net change, swap (change of place without change of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of both; the change area estimate corrects them by a sample.</source>
            <extracomment>help</extracomment>
            <translation>Ogni coppia di classi presente riceve un numero, a partire da 1 nell'ordine delle classi della prima mappa, poi della seconda; il suo nome dice da che cosa a che cosa. Le tabelle contengono pixel e superficie di ogni transizione, e per ogni classe la sua superficie prima e dopo, guadagno, perdita, persistenza, cambiamento netto, scambio (cambiamento di luogo senza cambiamento di superficie) e tasso annuo, per l'insieme e per ogni zona. In gradi le superfici sono geodetiche. Un pixel che è NoData in una delle mappe è escluso. Le mappe devono essere su una stessa griglia. Le superfici contate dalle mappe portano gli errori di entrambe; la stima dei cambiamenti le corregge con un campione.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The earlier class map.</source>
            <extracomment>help of first</extracomment>
            <translation>La mappa di classi precedente.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The later class map, on the same grid.</source>
            <extracomment>help of second</extracomment>
            <translation>La mappa di classi successiva, sulla stessa griglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Years between the maps</source>
            <extracomment>label of years</extracomment>
            <translation>Anni fra le mappe</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>For the annual rate; left out, it stays empty.</source>
            <extracomment>help of years</extracomment>
            <translation>Per il tasso annuo; se omesso, resta vuoto.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>years</source>
            <extracomment>unit of years</extracomment>
            <translation>anni</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Zones</source>
            <extracomment>label of zones</extracomment>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster on the same grid, or polygons: the tables tell each zone too.</source>
            <extracomment>help of zones</extracomment>
            <translation>Raster sulla stessa griglia, o poligoni: le tabelle danno anche ogni zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Band of the zones</source>
            <extracomment>label of zones_band</extracomment>
            <translation>Banda delle zone</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The band with the zones, of a raster.</source>
            <extracomment>help of zones_band</extracomment>
            <translation>La banda con le zone, di un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Field of the zones</source>
            <extracomment>label of zones_field</extracomment>
            <translation>Campo delle zone</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The field with the zone, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of zones_field</extracomment>
            <translation>Il campo con la zona, di un layer: numeri interi, o nomi, che sono numerati a partire da 1 in ordine alfabetico.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changes</source>
            <extracomment>label of output</extracomment>
            <translation>Cambiamenti</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster with a number for each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con un numero per ogni transizione.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with pixels and area of each transition.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabella con pixel e superficie di ogni transizione.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabella con guadagno, perdita e cambiamento netto di ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Change page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina dei cambiamenti</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Page with the flows as a picture, the transition matrix and the classes.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con i flussi come figura, la matrice di transizione e le classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Number of transitions</source>
            <extracomment>label of the result transitions</extracomment>
            <translation>Numero di transizioni</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changed area</source>
            <extracomment>label of the result changed_area</extracomment>
            <translation>Superficie cambiata</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>squared units of the coordinate system</source>
            <extracomment>unit of the result changed_area</extracomment>
            <translation>unità quadrate del sistema di coordinate</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>transition matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice di transizione</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>from-to</source>
            <extracomment>search word</extracomment>
            <translation>da-a</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>post-classification comparison</source>
            <extracomment>search word</extracomment>
            <translation>confronto post-classificazione</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>sankey</source>
            <extracomment>search word</extracomment>
            <translation>sankey</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic images</source>
            <extracomment>title</extracomment>
            <translation>Mosaicare immagini</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Lays images side by side and over each other, and writes them as one.</source>
            <extracomment>summary</extracomment>
            <translation>Dispone immagini una accanto all'altra e una sull'altra, e le scrive come una sola.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha of each, and is NoData where no image has a value. Where several have one, the first or the last in the list stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all images share them, and applied otherwise.</source>
            <extracomment>help</extracomment>
            <translation>Le bande corrispondenti delle immagini sono unite; un'immagine è un raster, un insieme di bande, o più raster di seguito. Un pixel che è NoData in un'immagine lascia il posto alle altre, secondo il numero NoData, NaN, la maschera o l'alfa di ciascuna, ed è NoData dove nessuna immagine ha un valore. Dove più immagini ne hanno uno, vale la prima o l'ultima dell'elenco, o il più piccolo o il più grande, o la media, o una media che fa sfumare ogni immagine verso il suo bordo. Primo, ultimo, più piccolo e più grande sono esatti; le medie sono in virgola mobile, e un valore unico resta così com'è. Le immagini su altri pixel, o in altri sistemi di coordinate, sono ricampionate una volta scelta la griglia dell'output. Nomi, unità e lunghezze d'onda sono quelli della prima immagine; scale e offset sono mantenuti se tutte le immagini li condividono, e altrimenti applicati.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Images</source>
            <extracomment>label of input</extracomment>
            <translation>Immagini</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>The images, in the order of their priority.</source>
            <extracomment>help of input</extracomment>
            <translation>Le immagini, nell'ordine della loro priorità.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Rasters to an image</source>
            <extracomment>label of rasters_per_image</extracomment>
            <translation>Raster per immagine</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>How many rasters in a row make up one image, as files of single bands do.</source>
            <extracomment>help of rasters_per_image</extracomment>
            <translation>Quanti raster di seguito formano un'immagine, come fanno i file di singole bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>rasters</source>
            <extracomment>unit of rasters_per_image</extracomment>
            <translation>raster</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Where images overlap</source>
            <extracomment>label of method</extracomment>
            <translation>Dove le immagini si sovrappongono</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>What stands where several images have a value.</source>
            <extracomment>help of method</extracomment>
            <translation>Che cosa vale dove più immagini hanno un valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Last image</source>
            <extracomment>option last of method</extracomment>
            <translation>Ultima immagine</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Smallest value</source>
            <extracomment>option min of method</extracomment>
            <translation>Valore più piccolo</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Largest value</source>
            <extracomment>option max of method</extracomment>
            <translation>Valore più grande</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Fading edges</source>
            <extracomment>option feather of method</extracomment>
            <translation>Bordi sfumati</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Width of fading</source>
            <extracomment>label of feather</extracomment>
            <translation>Larghezza della sfumatura</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Distance from the edge of an image from which on it has its full weight; used by the fading edges alone.</source>
            <extracomment>help of feather</extracomment>
            <translation>Distanza dal bordo di un'immagine a partire dalla quale ha tutto il suo peso; usata solo dai bordi sfumati.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster whose pixels the output has, in place of those of an image; the output covers all images.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster di cui l'output ha i pixel, al posto di quelli di un'immagine; l'output copre tutte le immagini.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic</source>
            <extracomment>label of output</extracomment>
            <translation>Mosaico</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster with the bands of the images.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con le bande delle immagini.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>mosaic</source>
            <extracomment>search word</extracomment>
            <translation>mosaico</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>merge</source>
            <extracomment>search word</extracomment>
            <translation>unire</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>tiles</source>
            <extracomment>search word</extracomment>
            <translation>tasselli</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>blend</source>
            <extracomment>search word</extracomment>
            <translation>fondere</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>feather</source>
            <extracomment>search word</extracomment>
            <translation>sfumare</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>overlap</source>
            <extracomment>search word</extracomment>
            <translation>sovrapporre</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>seamless</source>
            <extracomment>search word</extracomment>
            <translation>senza giunture</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random training points</source>
            <extracomment>title</extracomment>
            <translation>Punti di addestramento casuali</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Draws points at random where training areas may be made.</source>
            <extracomment>summary</extracomment>
            <translation>Estrae a caso punti in cui si possono creare aree di addestramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir + red) &gt; 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or grow regions from them. For the assessment of a map take sample points instead, which carry their probabilities.</source>
            <extracomment>help</extracomment>
            <translation>I punti stanno al centro di pixel validi in tutte le bande; i pixel NoData non sono mai estratti. Un'espressione del calcolatore di bande li restringe: dove è 0 o NoData non c'è alcun punto, così che (nir - red) / (nir + red) &gt; 0.6 dà punti solo nella vegetazione densa. Stratificato: ogni altro numero intero che l'espressione dà è uno strato con altrettanti punti, o tutti i suoi pixel se sono di meno; una mappa di classi in essa dà punti per ogni classe. Griglia: un reticolo quadrato con inizio casuale. Dare una classe ai punti, o far crescere regioni da essi. Per valutare una mappa usare invece i punti campione, che portano le loro probabilità.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>One multiband raster, or several rasters on one grid.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Where points may lie, and their stratum, over the bands of the rasters: b1, "name", roles such as nir.</source>
            <extracomment>help of expression</extracomment>
            <translation>Dove possono trovarsi i punti, e il loro strato, sulle bande dei raster: b1, "name", ruoli come nir.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Design</source>
            <extracomment>label of design</extracomment>
            <translation>Disegno</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>How the points are drawn.</source>
            <extracomment>help of design</extracomment>
            <translation>Come sono estratti i punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random</source>
            <extracomment>option random of design</extracomment>
            <translation>Casuale</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Grid with random start</source>
            <extracomment>option grid of design</extracomment>
            <translation>Griglia con inizio casuale</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Stratified by the expression</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Stratificato per l'espressione</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Number of points</source>
            <extracomment>label of size</extracomment>
            <translation>Numero di punti</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points in all, in each stratum when stratified; of a grid about so many.</source>
            <extracomment>help of size</extracomment>
            <translation>Punti in tutto, in ogni strato se stratificato; di una griglia circa altrettanti.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points are at least so far apart, in degrees on the sphere; a pair exactly so far apart is allowed.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>I punti distano almeno tanto, in gradi sulla sfera; una coppia esattamente a questa distanza è ammessa.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>The same seed draws the same points.</source>
            <extracomment>help of seed</extracomment>
            <translation>Lo stesso seme estrae gli stessi punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>any number</source>
            <extracomment>unit of seed</extracomment>
            <translation>un numero qualsiasi</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points</source>
            <extracomment>label of output</extracomment>
            <translation>Punti</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points with the fields id and stratum.</source>
            <extracomment>help of output</extracomment>
            <translation>Punti con i campi id e stratum.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points drawn</source>
            <extracomment>label of the result points</extracomment>
            <translation>Punti estratti</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>random sample</source>
            <extracomment>search word</extracomment>
            <translation>campione casuale</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>stratified</source>
            <extracomment>search word</extracomment>
            <translation>stratificato</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>grid of points</source>
            <extracomment>search word</extracomment>
            <translation>griglia di punti</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>seeds</source>
            <extracomment>search word</extracomment>
            <translation>semi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit raster</source>
            <extracomment>title</extracomment>
            <translation>Modificare un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Gives the pixels inside features a new value, in a new raster or in the raster itself.</source>
            <extracomment>summary</extracomment>
            <translation>Dà un nuovo valore ai pixel all'interno di elementi, in un nuovo raster o nel raster stesso.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A feature without geometry or without a value is left out. Values are those with the scale and offset of the file applied, and a raster of whole numbers takes only what it can hold; results of an expression are rounded. NoData pixels stay NoData unless they are to be filled. Other bands, names, colours, scale and offset are kept.</source>
            <extracomment>help</extracomment>
            <translation>I pixel il cui centro cade all'interno di un poligono, e quelli sotto punti e linee, diventano una costante, il valore di un campo, ciò che dà un'espressione, o NoData; dove gli elementi si sovrappongono, conta quello che viene dopo. Un elemento senza geometria o senza valore è escluso. I valori sono quelli con scala e offset del file applicati, e un raster di numeri interi prende solo ciò che può contenere; i risultati di un'espressione sono arrotondati. I pixel NoData restano NoData, a meno che non siano da riempire. Altre bande, nomi, colori, scala e offset sono mantenuti.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The input stays as it is, and a new raster is written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are renewed by nearest neighbour.</source>
            <extracomment>help</extracomment>
            <translation>L'input resta così com'è, e si scrive un nuovo raster. Sul posto si modifica il raster stesso, dopo che è completo un file di annullamento con tutti i pixel modificati; una modifica che fallisce o è annullata viene ripristinata. Il file di annullamento ritira la modifica in seguito, anche dopo un arresto anomalo, a meno che i pixel non siano stati modificati di nuovo. Le statistiche nel file sono rimosse, e le panoramiche sono rinnovate con il vicino più prossimo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Raster</source>
            <extracomment>label of input</extracomment>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The raster to edit.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster da modificare.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Band</source>
            <extracomment>label of band</extracomment>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The band to edit.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda da modificare.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Areas</source>
            <extracomment>label of areas</extracomment>
            <translation>Aree</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Features inside which pixels are edited; any coordinate system.</source>
            <extracomment>help of areas</extracomment>
            <translation>Elementi all'interno dei quali si modificano i pixel; qualsiasi sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Constant</source>
            <extracomment>label of constant</extracomment>
            <translation>Costante</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that all pixels become.</source>
            <extracomment>help of constant</extracomment>
            <translation>Il valore che prendono tutti i pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Value field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo del valore</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Field with the value that the pixels of each feature become: numbers, or class names of the map.</source>
            <extracomment>help of field</extracomment>
            <translation>Campo con il valore che prendono i pixel di ogni elemento: numeri, o nomi delle classi della mappa.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that pixels become, of raster (their value) and vector (the constant or the field's value, otherwise 1): where(raster &gt; 500, 10, raster).</source>
            <extracomment>help of expression</extracomment>
            <translation>Il valore che prendono i pixel, da raster (il loro valore) e vector (la costante o il valore del campo, altrimenti 1): where(raster &gt; 500, 10, raster).</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Make NoData</source>
            <extracomment>label of nodata</extracomment>
            <translation>Rendere NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Makes the pixels NoData.</source>
            <extracomment>help of nodata</extracomment>
            <translation>Rende NoData i pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits NoData pixels inside the features too.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Modifica anche i pixel NoData all'interno degli elementi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Modifica ogni pixel toccato da un poligono, invece che quelli il cui centro cade all'interno.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit in place</source>
            <extracomment>label of in_place</extracomment>
            <translation>Modificare sul posto</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Changes the raster itself instead of writing a new one; this needs an undo file.</source>
            <extracomment>help of in_place</extracomment>
            <translation>Modifica il raster stesso invece di scriverne uno nuovo; serve un file di annullamento.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Take back</source>
            <extracomment>label of undo</extracomment>
            <translation>Annullare una modifica</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file of an edit in place, which is taken back; nothing else is done.</source>
            <extracomment>help of undo</extracomment>
            <translation>File di annullamento di una modifica sul posto, che viene annullata; non si fa altro.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster modificato</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The new raster; in place it is not written, and the input is the result.</source>
            <extracomment>help of output</extracomment>
            <translation>Il nuovo raster; sul posto non è scritto, e l'input è il risultato.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file</source>
            <extracomment>label of output_undo</extracomment>
            <translation>File di annullamento</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>File that can take back an edit in place; otherwise it is not written.</source>
            <extracomment>help of output_undo</extracomment>
            <translation>File che può annullare una modifica sul posto; altrimenti non è scritto.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited pixels</source>
            <extracomment>label of the result edited_pixels</extracomment>
            <translation>Pixel modificati</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>edit</source>
            <extracomment>search word</extracomment>
            <translation>modificare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>burn</source>
            <extracomment>search word</extracomment>
            <translation>imprimere valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>correct</source>
            <extracomment>search word</extracomment>
            <translation>correggere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>digitise</source>
            <extracomment>search word</extracomment>
            <translation>digitalizzare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo</source>
            <extracomment>search word</extracomment>
            <translation>annullare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>rasterize</source>
            <extracomment>search word</extracomment>
            <translation>rasterizzare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label patches</source>
            <extracomment>title</extracomment>
            <translation>Etichettare gruppi di pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Gives every pixel the size or the number of the patch of connected pixels that it belongs to.</source>
            <extracomment>summary</extracomment>
            <translation>Dà a ogni pixel la dimensione o il numero del gruppo di pixel connessi a cui appartiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any size is treated as a whole: patches are joined across all its parts, and the result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un gruppo è un insieme di pixel connessi diversi da 0; i loro valori possono differire, o sono distinti se richiesto. Le dimensioni sono in pixel. I numeri partono da 1 nell'ordine in cui una scansione per righe incontra i primi pixel dei gruppi. I pixel 0 e i pixel NoData non appartengono ad alcun gruppo e sono NoData nel risultato. Un raster di qualsiasi dimensione è trattato come un tutto: i gruppi sono uniti attraverso tutte le sue parti, e il risultato non dipende dalla memoria o dai thread.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A class map, or a mask of what is to be labelled.</source>
            <extracomment>help of input</extracomment>
            <translation>Una mappa di classi, o una maschera di ciò che va etichettato.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label</source>
            <extracomment>label of label</extracomment>
            <translation>Etichetta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>What is written for each patch.</source>
            <extracomment>help of label</extracomment>
            <translation>Che cosa si scrive per ogni gruppo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Size in pixels</source>
            <extracomment>option size of label</extracomment>
            <translation>Dimensione in pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number</source>
            <extracomment>option number of label</extracomment>
            <translation>Numero</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Tell values apart</source>
            <extracomment>label of apart</extracomment>
            <translation>Distinguere i valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Connected pixels of different value are different patches; this needs whole numbers. Otherwise all values other than 0 are one.</source>
            <extracomment>help of apart</extracomment>
            <translation>Pixel connessi di valore diverso sono gruppi diversi; servono numeri interi. Altrimenti tutti i valori diversi da 0 sono uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Labels</source>
            <extracomment>label of output</extracomment>
            <translation>Etichette</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Raster of whole numbers; 0 is NoData.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster di numeri interi; 0 è NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number of patches</source>
            <extracomment>label of the result patches</extracomment>
            <translation>Numero di gruppi di pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Largest patch</source>
            <extracomment>label of the result largest_patch</extracomment>
            <translation>Gruppo di pixel più grande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>connected components</source>
            <extracomment>search word</extracomment>
            <translation>componenti connesse</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>clump</source>
            <extracomment>search word</extracomment>
            <translation>raggruppare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patches</source>
            <extracomment>search word</extracomment>
            <translation>gruppi di pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>region</source>
            <extracomment>search word</extracomment>
            <translation>regione</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patch size</source>
            <extracomment>search word</extracomment>
            <translation>dimensione dei gruppi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>segments</source>
            <extracomment>search word</extracomment>
            <translation>segmenti</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassify</source>
            <extracomment>title</extracomment>
            <translation>Riclassificare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Changes the values of a raster by a table of old values, ranges or conditions and new values.</source>
            <extracomment>summary</extracomment>
            <translation>Cambia i valori di un raster con una tabella di vecchi valori, intervalli o condizioni e nuovi valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one leaves it out, and an end that is not written is open; or a condition on the word raster such as raster &gt; 500, or raster &gt;= 10 and not raster == 99, in the expression language of the band calculator. Where several rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Un vecchio valore è un numero; un intervallo come [10, 20), dove una parentesi quadra include l'estremo, una tonda lo esclude, e un estremo non scritto è aperto; o una condizione sulla parola raster come raster &gt; 500, o raster &gt;= 10 and not raster == 99, nel linguaggio di espressioni del calcolatore di bande. Dove più righe valgono per un valore, conta l'ultima. NoData (anche Null o NaN) come vecchio valore indica i pixel NoData, che altrimenti restano NoData; come nuovo valore rende NoData i pixel. I numeri interi sono esatti in tutti i tipi; un numero per un raster in virgola mobile è preso come il suo tipo lo arrotonda. Una scala e un offset nel file sono applicati prima.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>A new value has the name that the table gives it, or else the name of the one class that became it; classes that stay keep name and colour.</source>
            <extracomment>help</extracomment>
            <translation>Un nuovo valore ha il nome che gli dà la tabella, o altrimenti il nome dell'unica classe che lo è diventata; le classi che restano mantengono nome e colore.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The raster to reclassify.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster da riclassificare.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The band to reclassify.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda da riclassificare.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Rows of old value, new value and, if wanted, the class name of the new value. In one line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.</source>
            <extracomment>help of table</extracomment>
            <translation>Righe di vecchio valore, nuovo valore e, se si vuole, il nome di classe del nuovo valore. In una sola riga, le celle sono separate da punti e virgola e le righe da barre: 1;5;Forest|[2, 4];6.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Old</source>
            <extracomment>column of table</extracomment>
            <translation>Vecchio</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>New</source>
            <extracomment>column of table</extracomment>
            <translation>Nuovo</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table file</source>
            <extracomment>label of table_file</extracomment>
            <translation>File della tabella</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Text file with the same columns, parted by semicolon, tab or comma; a line of headings is left out.</source>
            <extracomment>help of table_file</extracomment>
            <translation>File di testo con le stesse colonne, separate da punto e virgola, tabulazione o virgola; una riga di intestazioni è tralasciata.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table layer</source>
            <extracomment>label of table_layer</extracomment>
            <translation>Layer della tabella</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Layer, with or without geometry, that holds the table.</source>
            <extracomment>help of table_layer</extracomment>
            <translation>Layer, con o senza geometria, che contiene la tabella.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of old values</source>
            <extracomment>label of old_field</extracomment>
            <translation>Campo dei vecchi valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called old, or the first.</source>
            <extracomment>help of old_field</extracomment>
            <translation>Campo del layer della tabella; se omesso, quello chiamato old, o il primo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of new values</source>
            <extracomment>label of new_field</extracomment>
            <translation>Campo dei nuovi valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called new, or the second.</source>
            <extracomment>help of new_field</extracomment>
            <translation>Campo del layer della tabella; se omesso, quello chiamato new, o il secondo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of class names</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo dei nomi di classe</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called name.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Campo del layer della tabella; se omesso, quello chiamato name.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Other values</source>
            <extracomment>label of others</extracomment>
            <translation>Altri valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>What happens to values for which no row holds.</source>
            <extracomment>help of others</extracomment>
            <translation>Che cosa accade ai valori per cui nessuna riga vale.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Keep</source>
            <extracomment>option keep of others</extracomment>
            <translation>Mantenere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>NoData</source>
            <extracomment>option nodata of others</extracomment>
            <translation>NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Value for others</source>
            <extracomment>option value of others</extracomment>
            <translation>Valore per gli altri</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The number that other values become, where a value is chosen for them.</source>
            <extracomment>help of others_value</extracomment>
            <translation>Il numero che prendono gli altri valori, dove si sceglie un valore per essi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassified raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster riclassificato</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Raster with the new values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con i nuovi valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>reclassify</source>
            <extracomment>search word</extracomment>
            <translation>riclassificare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>recode</source>
            <extracomment>search word</extracomment>
            <translation>ricodificare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>lookup table</source>
            <extracomment>search word</extracomment>
            <translation>tabella di corrispondenza</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>ranges</source>
            <extracomment>search word</extracomment>
            <translation>intervalli</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>remap</source>
            <extracomment>search word</extracomment>
            <translation>rimappare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>class values</source>
            <extracomment>search word</extracomment>
            <translation>valori delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Raster report</source>
            <extracomment>title</extracomment>
            <translation>Rapporto sul raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Counts the pixels of each value of a raster and gives their share and area.</source>
            <extracomment>summary</extracomment>
            <translation>Conta i pixel di ogni valore di un raster e ne dà la quota e la superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of the valid pixels, and its area in squared units of the coordinate system, in hectares and in square kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.</source>
            <extracomment>help</extracomment>
            <translation>Ogni valore presente è una riga: il nome della classe se il file lo contiene, il numero di pixel, la quota dei pixel validi e la superficie in unità quadrate del sistema di coordinate, in ettari e in chilometri quadrati. In un sistema di coordinate in gradi le superfici sono geodetiche, calcolate sull'ellissoide per ogni riga, e l'unità è il metro. Senza un sistema di coordinate ettari e chilometri quadrati restano vuoti. I pixel NoData non sono contati come classe. Di un file con scala e offset si riportano i valori fisici.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The raster to report on, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster su cui riferire, di solito una mappa di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The band to report on.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda su cui riferire.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Pixels of this value are counted as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>I pixel con questo valore sono contati come NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabella del rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Table with one row for each value.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con una riga per ogni valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina del rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Page with the same table and a bar for each class.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con la stessa tabella e una barra per ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Number of values</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Numero di valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Valid pixels</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Pixel validi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>NoData pixels</source>
            <extracomment>label of the result nodata_pixels</extracomment>
            <translation>Pixel NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Area of the valid pixels</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Superficie dei pixel validi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>report</source>
            <extracomment>search word</extracomment>
            <translation>rapporto</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>area</source>
            <extracomment>search word</extracomment>
            <translation>superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>class statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiche delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>pixel count</source>
            <extracomment>search word</extracomment>
            <translation>conteggio dei pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>unique values</source>
            <extracomment>search word</extracomment>
            <translation>valori univoci</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>histogram</source>
            <extracomment>search word</extracomment>
            <translation>istogramma</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Split raster</source>
            <extracomment>title</extracomment>
            <translation>Dividere un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Writes each band of a raster into a file of its own.</source>
            <extracomment>summary</extracomment>
            <translation>Scrive ogni banda di un raster in un proprio file.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type where all numbers of the band may occur.</source>
            <extracomment>help</extracomment>
            <translation>Ogni file ha tipo, nome, unità, lunghezza d'onda, scala, offset e numero NoData della sua banda, e i nomi e colori delle sue classi. I pixel che una banda maschera o una banda alfa nasconde diventano NoData, in un tipo più ampio se tutti i numeri della banda possono presentarsi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The raster to split.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster da dividere.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The bands to write; by default all.</source>
            <extracomment>help of bands</extracomment>
            <translation>Le bande da scrivere; per impostazione predefinita tutte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Naming of the files</source>
            <extracomment>label of naming</extracomment>
            <translation>Nomi dei file</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>What stands in a file's name after the prefix: the number of the band, or its name where it has one.</source>
            <extracomment>help of naming</extracomment>
            <translation>Che cosa sta nel nome di un file dopo il prefisso: il numero della banda, o il suo nome se ne ha uno.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Number of the band</source>
            <extracomment>option number of naming</extracomment>
            <translation>Numero della banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Name of the band</source>
            <extracomment>option name of naming</extracomment>
            <translation>Nome della banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Prefix</source>
            <extracomment>label of prefix</extracomment>
            <translation>Prefisso</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>How the names of the files begin; by default with the name of the raster and an underscore.</source>
            <extracomment>help of prefix</extracomment>
            <translation>Come iniziano i nomi dei file; per impostazione predefinita con il nome del raster e un trattino basso.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder of the bands</source>
            <extracomment>label of output</extracomment>
            <translation>Cartella delle bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder that receives a raster for each band; it is made where there is none.</source>
            <extracomment>help of output</extracomment>
            <translation>Cartella che riceve un raster per ogni banda; è creata se non esiste.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Files</source>
            <extracomment>label of the result files</extracomment>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>split</source>
            <extracomment>search word</extracomment>
            <translation>dividere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>separate bands</source>
            <extracomment>search word</extracomment>
            <translation>separare bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>extract bands</source>
            <extracomment>search word</extracomment>
            <translation>estrarre bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>single band</source>
            <extracomment>search word</extracomment>
            <translation>banda singola</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>unstack</source>
            <extracomment>search word</extracomment>
            <translation>separare la pila</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Raster to vector</source>
            <extracomment>title</extracomment>
            <translation>Da raster a vettore</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Draws the patches of equal value of a raster as polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Disegna come poligoni i gruppi di pixel di uguale valore di un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with the value in a field, and the class name in another where the raster has names. Nothing is simplified: area and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset in the file are applied to the values. The raster may have any size and type; the result does not depend on memory or threads. The polygons are in the coordinate system of the raster.</source>
            <extracomment>help</extracomment>
            <translation>Ogni gruppo, un insieme di pixel connessi con lo stesso valore, diventa un poligono lungo i bordi dei suoi pixel, con il valore in un campo, e il nome della classe in un altro se il raster ha nomi. Nulla è semplificato: superficie e contorno sono quelli dei pixel. Gli anelli non toccano sé stessi; i buchi che si toccano in uno spigolo sono anelli a sé. I pixel che si toccano solo per uno spigolo sono un elemento di più parti quando gli spigoli collegano, e con la dissoluzione tutti i pixel di un valore sono un solo elemento. I pixel NoData sono esclusi. Una scala e un offset nel file sono applicati ai valori. Il raster può avere qualsiasi dimensione e tipo; il risultato non dipende dalla memoria o dai thread. I poligoni sono nel sistema di coordinate del raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The raster, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster, di solito una mappa di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The band with the values.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda con i valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Dissolve</source>
            <extracomment>label of dissolve</extracomment>
            <translation>Dissolvere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Makes one feature of all pixels of a value.</source>
            <extracomment>help of dissolve</extracomment>
            <translation>Fa un solo elemento di tutti i pixel di un valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Field for the value</source>
            <extracomment>label of field_name</extracomment>
            <translation>Campo per il valore</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Name of the field that receives the value.</source>
            <extracomment>help of field_name</extracomment>
            <translation>Nome del campo che riceve il valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Whether pixels that touch at a corner alone are connected; without effect when dissolved.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Se i pixel che si toccano solo per uno spigolo sono connessi; senza effetto con la dissoluzione.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The part of the raster to draw, enlarged to whole pixels; all when none is given.</source>
            <extracomment>help of extent</extracomment>
            <translation>La parte del raster da disegnare, allargata a pixel interi; tutto se non indicata.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Layer of multipolygons.</source>
            <extracomment>help of output</extracomment>
            <translation>Layer di multipoligoni.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Number of features</source>
            <extracomment>label of the result features</extracomment>
            <translation>Numero di elementi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygonize</source>
            <extracomment>search word</extracomment>
            <translation>poligonizzare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>vectorize</source>
            <extracomment>search word</extracomment>
            <translation>vettorializzare</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygons</source>
            <extracomment>search word</extracomment>
            <translation>poligoni</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>dissolve</source>
            <extracomment>search word</extracomment>
            <translation>dissolvere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>outline</source>
            <extracomment>search word</extracomment>
            <translation>contorno</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zonal statistics</source>
            <extracomment>title</extracomment>
            <translation>Statistiche zonali</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another raster.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola statistiche dei pixel di un raster nei poligoni di un layer o nelle classi di un altro raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and standard deviation are weighted by them, and majority and minority are the values with the largest and the smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. Polygons in another coordinate system are brought to that of the raster; those that cross themselves are made valid first. Areas of values are in squared units, geodesic in degrees.</source>
            <extracomment>help</extracomment>
            <translation>Una zona è un elemento poligonale, tutti i poligoni con uno stesso valore di un campo (uniti, così che nessun pixel conti due volte), o un valore di un raster di numeri interi sulla stessa griglia. I poligoni che si sovrappongono hanno ciascuno i propri pixel. Un pixel appartiene a un poligono se il suo centro cade all'interno, o se una sua parte qualsiasi è coperta, oppure conta per la quota esatta che è coperta. Con le quote il conteggio è la superficie coperta in pixel, somma, media e deviazione standard ne sono pesate, e maggioranza e minoranza sono i valori con la superficie maggiore e minore; estremi e varietà prendono ogni pixel di cui una parte è coperta. La deviazione standard è quella della popolazione. I percentili sono interpolati linearmente ed esatti per qualsiasi numero di pixel; fra valori ugualmente frequenti si prende il più basso. I pixel NoData del raster e delle zone sono esclusi; una zona senza pixel validi ha il conteggio 0 e celle vuote. Una scala e un offset nel file sono applicati. I poligoni in un altro sistema di coordinate sono portati a quello del raster; quelli che si autointersecano sono prima resi validi. Le superfici dei valori sono in unità al quadrato, geodetiche in gradi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The raster whose pixels are measured.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster i cui pixel sono misurati.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The bands to measure; all when none is given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Le bande da misurare; tutte se non indicate.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of polygons, or raster of whole numbers on the same grid.</source>
            <extracomment>help of zones</extracomment>
            <translation>Layer di poligoni, o raster di numeri interi sulla stessa griglia.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zone field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo della zona</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Polygons with one value of this field are one zone; without it each feature is one.</source>
            <extracomment>help of field</extracomment>
            <translation>I poligoni con uno stesso valore di questo campo sono una zona; senza di esso ogni elemento è una zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics</source>
            <extracomment>label of statistics</extracomment>
            <translation>Statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What is computed of each zone.</source>
            <extracomment>help of statistics</extracomment>
            <translation>Che cosa si calcola per ogni zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Coefficient of variation</source>
            <extracomment>option coefficient_of_variation of statistics</extracomment>
            <translation>Coefficiente di variazione</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Minority</source>
            <extracomment>option minority of statistics</extracomment>
            <translation>Minoranza</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Percentiles</source>
            <extracomment>label of percentiles</extracomment>
            <translation>Percentili</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The percentiles to compute.</source>
            <extracomment>help of percentiles</extracomment>
            <translation>I percentili da calcolare.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Pixels of a polygon</source>
            <extracomment>label of method</extracomment>
            <translation>Pixel di un poligono</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Which pixels belong to a polygon; without effect on a raster of zones.</source>
            <extracomment>help of method</extracomment>
            <translation>Quali pixel appartengono a un poligono; senza effetto su un raster di zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Centre inside</source>
            <extracomment>option pixel_centre of method</extracomment>
            <translation>Centro all'interno</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Any part covered</source>
            <extracomment>option all_touched of method</extracomment>
            <translation>Una parte qualsiasi coperta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>By the share that is covered</source>
            <extracomment>option coverage of method</extracomment>
            <translation>Per la quota coperta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabella delle statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with one row for each zone.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con una riga per ogni zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones with statistics</source>
            <extracomment>label of output_layer</extracomment>
            <translation>Zone con statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of the zones with their attributes and statistics.</source>
            <extracomment>help of output_layer</extracomment>
            <translation>Layer delle zone con i loro attributi e le statistiche.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Areas of values</source>
            <extracomment>label of output_areas</extracomment>
            <translation>Superfici dei valori</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with pixels, share and area of each value in each zone, for class maps.</source>
            <extracomment>help of output_areas</extracomment>
            <translation>Tabella con pixel, quota e superficie di ogni valore in ogni zona, per mappe di classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Pagina delle statistiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Page with the statistics of the zones.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Pagina con le statistiche delle zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Number of zones</source>
            <extracomment>label of the result measured_zones</extracomment>
            <translation>Numero di zone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones without valid pixel</source>
            <extracomment>label of the result empty_zones</extracomment>
            <translation>Zone senza pixel validi</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What exactly is computed</source>
            <extracomment>title of a page</extracomment>
            <translation>Che cosa si calcola esattamente</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiche zonali</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>coverage fraction</source>
            <extracomment>search word</extracomment>
            <translation>frazione di copertura</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>mean per polygon</source>
            <extracomment>search word</extracomment>
            <translation>media per poligono</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentile</source>
            <extracomment>search word</extracomment>
            <translation>percentile</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal histogram</source>
            <extracomment>search word</extracomment>
            <translation>istogramma zonale</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Region growing</source>
            <extracomment>title</extracomment>
            <translation>Accrescimento di regioni</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Grows training polygons around points, over the pixels that are like that of the point.</source>
            <extracomment>summary</extracomment>
            <translation>Fa crescere poligoni di addestramento attorno a punti, sui pixel simili a quello del punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>From the pixel of each point the region takes the pixels that hang together with it and differ from it by the spectral distance or less, within a square of the maximum width around it. Where that gives fewer pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons follow the edges of the pixels and keep the attributes of the points, such as their class; the fields pixels and distance say how many pixels there are and which distance was used. Points may lie in any coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset of the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Dal pixel di ogni punto la regione prende i pixel che sono connessi a esso e ne differiscono al massimo della distanza spettrale, entro un quadrato della larghezza massima attorno a esso. Dove questo dà meno pixel della dimensione minima, la distanza di quella regione è aumentata giusto quanto serve. I poligoni seguono i bordi dei pixel e mantengono gli attributi dei punti, come la loro classe; i campi pixels e distance dicono quanti pixel ci sono e quale distanza è stata usata. I punti possono essere in qualsiasi sistema di coordinate; ciascuno cresce per conto proprio, quindi le regioni possono sovrapporsi. Un pixel che è NoData in una delle bande non appartiene ad alcuna regione, e un punto su NoData o all'esterno è escluso con un avviso. Scala e offset del file sono applicati prima.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Points, one in the middle of what each region is to be.</source>
            <extracomment>help of points</extracomment>
            <translation>Punti, uno al centro di ciò che ogni regione deve essere.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>The bands that are compared, by their numbers through all rasters; all by default.</source>
            <extracomment>help of bands</extracomment>
            <translation>Le bande che sono confrontate, con i loro numeri attraverso tutti i raster; tutte per impostazione predefinita.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels at most so far from that of the point belong to the region; a pixel exactly so far does.</source>
            <extracomment>help of max_distance</extracomment>
            <translation>I pixel distanti al massimo tanto da quello del punto appartengono alla regione; un pixel esattamente a questa distanza sì.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>How two pixels are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Come si confrontano due pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Largest difference in any band</source>
            <extracomment>option band of measure</extracomment>
            <translation>Differenza massima in una banda</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Spectral angle in degrees</source>
            <extracomment>option spectral_angle of measure</extracomment>
            <translation>Angolo spettrale in gradi</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Maximum width</source>
            <extracomment>label of max_width</extracomment>
            <translation>Larghezza massima</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Side of the square around the point that the region stays in; an even number counts as the odd one below.</source>
            <extracomment>help of max_width</extracomment>
            <translation>Lato del quadrato attorno al punto entro cui resta la regione; un numero pari conta come il dispari inferiore.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Smallest size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Dimensione minima</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions of fewer pixels are grown on by a larger distance.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Le regioni con meno pixel sono fatte crescere ancora con una distanza maggiore.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Which pixels hang together.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Quali pixel sono connessi.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions</source>
            <extracomment>label of output</extracomment>
            <translation>Regioni</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Polygons with the attributes of their points.</source>
            <extracomment>help of output</extracomment>
            <translation>Poligoni con gli attributi dei loro punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Number of regions</source>
            <extracomment>label of the result regions</extracomment>
            <translation>Numero di regioni</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>seed</source>
            <extracomment>search word</extracomment>
            <translation>seme</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>training areas</source>
            <extracomment>search word</extracomment>
            <translation>aree di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>spectral distance</source>
            <extracomment>search word</extracomment>
            <translation>distanza spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample points</source>
            <extracomment>title</extracomment>
            <translation>Punti campione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Draws a probability sample of the pixels of a map, as points that wait for their true class.</source>
            <extracomment>summary</extracomment>
            <translation>Estrae un campione probabilistico dei pixel di una mappa, come punti che attendono la loro classe vera.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set label and status of every point; a point that cannot be labelled gets the status excluded.</source>
            <extracomment>help</extracomment>
            <translation>Il layer porta tutto ciò che serve alla stima: lo strato e la sua dimensione, la probabilità di inclusione e il peso, la classe della mappa, un'impronta della mappa, e un'etichetta vuota con uno stato. Semplice: ogni pixel ha la stessa probabilità. Stratificato: tanti pixel di ogni classe della mappa, o di ogni strato indicato. Sistematico: un reticolo quadrato con inizio casuale; quanti punti ci sono è lasciato al caso. A grappoli: si estraggono quadrati, e pixel al loro interno, il che risparmia spostamenti. I pixel NoData non sono mai estratti. Una distanza minima rende il campione diverso da ciò che dicono le sue probabilità di inclusione, ed è annotata nel disegno. Assegnare etichetta e stato a ogni punto; un punto che non può essere etichettato riceve lo stato excluded.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The map that is to be assessed.</source>
            <extracomment>help of input</extracomment>
            <translation>La mappa da valutare.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Simple random</source>
            <extracomment>option simple of design</extracomment>
            <translation>Casuale semplice</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Stratified random</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Casuale stratificato</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Systematic with random start</source>
            <extracomment>option systematic of design</extracomment>
            <translation>Sistematico con inizio casuale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Clusters, in two stages</source>
            <extracomment>option cluster of design</extracomment>
            <translation>Grappoli, a due stadi</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of the whole sample.</source>
            <extracomment>help of size</extracomment>
            <translation>Punti dell'intero campione.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of strata</source>
            <extracomment>label of class_points</extracomment>
            <translation>Punti degli strati</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of points of every stratum, such as 1=75, 2=165, as the sample size tool gives it; in place of size and allocation.</source>
            <extracomment>help of class_points</extracomment>
            <translation>Numero di punti di ogni strato, come 1=75, 2=165, come lo dà lo strumento della dimensione del campione; al posto di dimensione e allocazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Allocation</source>
            <extracomment>label of allocation</extracomment>
            <translation>Allocazione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>How the points are shared among the strata.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Come i punti sono ripartiti fra gli strati.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Proportional to area</source>
            <extracomment>option proportional of allocation</extracomment>
            <translation>Proporzionale alla superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Equal</source>
            <extracomment>option equal of allocation</extracomment>
            <translation>Uguale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Fewest points of a stratum</source>
            <extracomment>label of floor</extracomment>
            <translation>Minimo di punti di uno strato</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Gli strati ricevono almeno altrettanti punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata</source>
            <extracomment>label of strata</extracomment>
            <translation>Strati</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Raster on the map's grid, or polygons, in place of the map's classes.</source>
            <extracomment>help of strata</extracomment>
            <translation>Raster sulla griglia della mappa, o poligoni, al posto delle classi della mappa.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Band of the strata</source>
            <extracomment>label of strata_band</extracomment>
            <translation>Banda degli strati</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The band with the strata, of a raster.</source>
            <extracomment>help of strata_band</extracomment>
            <translation>La banda con gli strati, di un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Field of the strata</source>
            <extracomment>label of strata_field</extracomment>
            <translation>Campo degli strati</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The field with the stratum, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of strata_field</extracomment>
            <translation>Il campo con lo strato, di un layer: numeri interi, o nomi, che sono numerati a partire da 1 in ordine alfabetico.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of a cluster</source>
            <extracomment>label of cluster_side</extracomment>
            <translation>Lato di un grappolo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of the squares that are drawn.</source>
            <extracomment>help of cluster_side</extracomment>
            <translation>Lato dei quadrati che sono estratti.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of a cluster</source>
            <extracomment>label of cluster_points</extracomment>
            <translation>Punti di un grappolo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points that are drawn in each cluster.</source>
            <extracomment>help of cluster_points</extracomment>
            <translation>Punti estratti in ogni grappolo.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points are at least so far apart; in degrees on the sphere.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>I punti distano almeno tanto; in gradi sulla sfera.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Labels of two dates</source>
            <extracomment>label of two_dates</extracomment>
            <translation>Etichette di due date</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>For a map of changes: points get a label before and one after, as the change area estimate needs them.</source>
            <extracomment>help of two_dates</extracomment>
            <translation>Per una mappa dei cambiamenti: i punti ricevono un'etichetta prima e una dopo, come richiede la stima dei cambiamenti.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Class map whose names the form offers for the labels of two dates.</source>
            <extracomment>help of classes</extracomment>
            <translation>Mappa di classi i cui nomi il modulo propone per le etichette di due date.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample</source>
            <extracomment>label of output</extracomment>
            <translation>Campione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points in the middle of their pixels.</source>
            <extracomment>help of output</extracomment>
            <translation>Punti al centro dei loro pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of strata</source>
            <extracomment>label of the result stratum_count</extracomment>
            <translation>Numero di strati</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>random points</source>
            <extracomment>search word</extracomment>
            <translation>punti casuali</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>stratified sample</source>
            <extracomment>search word</extracomment>
            <translation>campione stratificato</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>sampling design</source>
            <extracomment>search word</extracomment>
            <translation>disegno di campionamento</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>validation points</source>
            <extracomment>search word</extracomment>
            <translation>punti di validazione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>reference data</source>
            <extracomment>search word</extracomment>
            <translation>dati di riferimento</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample size</source>
            <extracomment>title</extracomment>
            <translation>Dimensione del campione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Computes how many sample points an accuracy assessment needs, and how many of them in each class.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola quanti punti campione servono a una valutazione dell'accuratezza, e quanti di essi in ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The classes of the map are the strata. From the accuracy that you expect of each class follow the standard errors of every figure for every number of points, and so the number of points for the standard error that you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than the floor get the floor, and the rest is shared among the others. The errors that are expected of a class are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all allocations side by side.</source>
            <extracomment>help</extracomment>
            <translation>Le classi della mappa sono gli strati. Dall'accuratezza che ci si aspetta da ogni classe derivano gli errori standard di ogni indice per ogni numero di punti, e quindi il numero di punti per l'errore standard desiderato. L'allocazione proporzionale è adatta all'accuratezza globale e alle superfici, quella uguale all'accuratezza di ogni classe; quella di Neyman dà all'accuratezza globale l'errore minimo. Le classi che riceverebbero meno punti del minimo ricevono il minimo, e il resto è ripartito fra le altre. Gli errori attesi di una classe sono distribuiti fra le altre classi secondo le loro superfici. I pixel NoData non appartengono ad alcuno strato. La tabella mostra tutte le allocazioni fianco a fianco.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Figure of interest</source>
            <extracomment>label of figure</extracomment>
            <translation>Indice di interesse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>What the sample is to tell.</source>
            <extracomment>help of figure</extracomment>
            <translation>Che cosa deve dire il campione.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy of a class</source>
            <extracomment>option user of figure</extracomment>
            <translation>Accuratezza dell'utente di una classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Area share of a class</source>
            <extracomment>option area of figure</extracomment>
            <translation>Quota di superficie di una classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Class of interest</source>
            <extracomment>label of target_class</extracomment>
            <translation>Classe di interesse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The class whose accuracy or area the sample is to tell.</source>
            <extracomment>help of target_class</extracomment>
            <translation>La classe di cui il campione deve dire l'accuratezza o la superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Standard error wanted</source>
            <extracomment>label of standard_error</extracomment>
            <translation>Errore standard desiderato</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A sample whose standard error is at most this is large enough; half the width of a 95 % interval is about twice as much.</source>
            <extracomment>help of standard_error</extracomment>
            <translation>Un campione il cui errore standard è al massimo questo è abbastanza grande; metà dell'ampiezza di un intervallo al 95 % è circa il doppio.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A number that is given, in place of the one that the standard error needs.</source>
            <extracomment>help of size</extracomment>
            <translation>Un numero dato, al posto di quello richiesto dall'errore standard.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracy</source>
            <extracomment>label of expected_accuracy</extracomment>
            <translation>Accuratezza attesa</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected of the classes that are not named below.</source>
            <extracomment>help of expected_accuracy</extracomment>
            <translation>Accuratezza dell'utente attesa dalle classi che non sono nominate sotto.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracies of classes</source>
            <extracomment>label of users_accuracies</extracomment>
            <translation>Accuratezze attese delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected, such as 1=0.7, 2=0.95.</source>
            <extracomment>help of users_accuracies</extracomment>
            <translation>Accuratezza dell'utente attesa, come 1=0.7, 2=0.95.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>How the points are shared among the classes.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Come i punti sono ripartiti fra le classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Neyman, the smallest error of the overall accuracy</source>
            <extracomment>option neyman of allocation</extracomment>
            <translation>Neyman, l'errore minimo dell'accuratezza globale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>As typed below</source>
            <extracomment>option typed of allocation</extracomment>
            <translation>Come digitata sotto</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Fewest points of a class</source>
            <extracomment>label of floor</extracomment>
            <translation>Minimo di punti di una classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Classes get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Le classi ricevono almeno altrettanti punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Points of classes</source>
            <extracomment>label of typed_sizes</extracomment>
            <translation>Punti delle classi</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Number of points of every class, such as 1=75, 2=165.</source>
            <extracomment>help of typed_sizes</extracomment>
            <translation>Numero di punti di ogni classe, come 1=75, 2=165.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample plan</source>
            <extracomment>label of output</extracomment>
            <translation>Piano del campione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Table with the points and the expected standard errors of each class under each allocation.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con i punti e gli errori standard attesi di ogni classe con ogni allocazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>sample size</source>
            <extracomment>search word</extracomment>
            <translation>dimensione del campione</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>allocation</source>
            <extracomment>search word</extracomment>
            <translation>allocazione</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Scatter plot</source>
            <extracomment>title</extracomment>
            <translation>Grafico a dispersione</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Plots two bands against each other as a density of pixels, with the classes of training areas over it.</source>
            <extracomment>summary</extracomment>
            <translation>Traccia due bande una contro l'altra come densità di pixel, con le classi delle aree di addestramento sovrapposte.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the bands is left out. Scale and offset of the file are applied first. The page works without a network.</source>
            <extracomment>help</extracomment>
            <translation>Si contano tutti i pixel, non un campione: in celle uguali fra il valore minimo e il massimo, o negli intervalli indicati, i cui estremi contano. Più una cella è scura, più pixel ha, in scala logaritmica. Con aree di addestramento, le celle di ogni classe sono colorate, e un'ellisse mostra due deviazioni standard attorno alla sua media; un pixel in aree di più classi non conta in nessuna. Un pixel che è NoData, NaN o infinito in una delle bande è escluso. Scala e offset del file sono applicati prima. La pagina funziona senza rete.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band to the right</source>
            <extracomment>label of band_x</extracomment>
            <translation>Banda verso destra</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Its number, counted through all rasters.</source>
            <extracomment>help of band_x</extracomment>
            <translation>Il suo numero, contato attraverso tutti i raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band number</source>
            <extracomment>unit of band_x</extracomment>
            <translation>numero di banda</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band upwards</source>
            <extracomment>label of band_y</extracomment>
            <translation>Banda verso l'alto</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Field with the colour of the class, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con il colore della classe, come #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells</source>
            <extracomment>label of cells</extracomment>
            <translation>Celle</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells along each band.</source>
            <extracomment>help of cells</extracomment>
            <translation>Celle lungo ogni banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>cells</source>
            <extracomment>unit of cells</extracomment>
            <translation>celle</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range to the right</source>
            <extracomment>label of x_range</extracomment>
            <translation>Intervallo verso destra</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Smallest and largest value that count, in units of the band.</source>
            <extracomment>help of x_range</extracomment>
            <translation>Valore minimo e massimo che contano, in unità della banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>of the band</source>
            <extracomment>unit of x_range</extracomment>
            <translation>della banda</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range upwards</source>
            <extracomment>label of y_range</extracomment>
            <translation>Intervallo verso l'alto</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Page with the plot.</source>
            <extracomment>help of output</extracomment>
            <translation>Pagina con il grafico.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Picture</source>
            <extracomment>label of output_svg</extracomment>
            <translation>Figura</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>The plot as a picture: of lines as .svg, of pixels as .png.</source>
            <extracomment>help of output_svg</extracomment>
            <translation>Il grafico come figura: quello di linee come .svg, quello di pixel come .png.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Table of cells</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella delle celle</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>A row for each cell with pixels.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Una riga per ogni cella con pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>two-dimensional histogram</source>
            <extracomment>search word</extracomment>
            <translation>istogramma bidimensionale</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>feature space</source>
            <extracomment>search word</extracomment>
            <translation>spazio delle caratteristiche</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>density</source>
            <extracomment>search word</extracomment>
            <translation>densità</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>chart</source>
            <extracomment>search word</extracomment>
            <translation>grafico</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Export signatures</source>
            <extracomment>title</extracomment>
            <translation>Esportare firme</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Scrive le firme come tabella, libreria spettrale ENVI o catalogo, con le distanze di ogni coppia.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>L'estensione sceglie il formato. .csv, .txt, .tsv e .gpkg: una tabella con una riga per ogni banda di ogni firma. .sli: una libreria spettrale ENVI con il suo .hdr, per firme con le stesse bande. .json: un catalogo con tutto ciò che è noto. Ogni file che l'importazione legge può essere esportato. I valori sconosciuti sono vuoti; non c'è NoData in una firma.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads.</source>
            <extracomment>help of input</extracomment>
            <translation>Catalogo di firme, o qualsiasi libreria spettrale che l'importazione legge.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these classes.</source>
            <extracomment>help of classes</extracomment>
            <translation>Solo le firme di queste classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>class numbers</source>
            <extracomment>unit of classes</extracomment>
            <translation>numeri di classe</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Macroclasses</source>
            <extracomment>label of macroclasses</extracomment>
            <translation>Macroclassi</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these macroclasses.</source>
            <extracomment>help of macroclasses</extracomment>
            <translation>Solo le firme di queste macroclassi.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>macroclass numbers</source>
            <extracomment>unit of macroclasses</extracomment>
            <translation>numeri di macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>File</source>
            <extracomment>label of output</extracomment>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The file, of a format that its extension names.</source>
            <extracomment>help of output</extracomment>
            <translation>Il file, del formato indicato dalla sua estensione.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Table of separability</source>
            <extracomment>label of output_separability</extracomment>
            <translation>Tabella di separabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>A row for each pair of signatures.</source>
            <extracomment>help of output_separability</extracomment>
            <translation>Una riga per ogni coppia di firme.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Number of signatures</source>
            <extracomment>label of the result signatures</extracomment>
            <translation>Numero di firme</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectral library</source>
            <extracomment>search word</extracomment>
            <translation>libreria spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>envi</source>
            <extracomment>search word</extracomment>
            <translation>envi</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>csv</source>
            <extracomment>search word</extracomment>
            <translation>csv</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>separability</source>
            <extracomment>search word</extracomment>
            <translation>separabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectrum</source>
            <extracomment>search word</extracomment>
            <translation>spettro</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Import signatures</source>
            <extracomment>title</extracomment>
            <translation>Importare firme</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.</source>
            <extracomment>summary</extracomment>
            <translation>Legge spettri di librerie e spettrometri in un catalogo di firme, come un sensore li vede.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with .hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the spectrum under its response; between its channels a spectrum is straight, also where channels are left out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly 99 % is enough.</source>
            <extracomment>help</extracomment>
            <translation>Il formato è riconosciuto dal contenuto: un catalogo come JSON o CSV; un layer o una tabella con le colonne di quel CSV; file di addestramento del Semi-Automatic Classification Plugin (.scpx); librerie spettrali ENVI (.sli con il .hdr accanto); testo della libreria splib07 dell'USGS; testo delle librerie ECOSTRESS, ASTER e JHU, le cui percentuali diventano frazioni; file di spettrometri ASD, binari o esportati; e tabelle con una colonna di lunghezze d'onda. Gli spettri senza classe ricevono le classi 1, 2 e così via. I canali senza valore, NoData o eliminati, sono esclusi. Con un sensore, funzioni di risposta o raster, ogni banda riceve la media dello spettro sotto la sua risposta; fra i suoi canali uno spettro è rettilineo, anche dove i canali sono esclusi. Una banda la cui risposta sta per meno del 99 % su uno spettro ne è esclusa con un avviso; esattamente il 99 % basta.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Spectral library.</source>
            <extracomment>help of input</extracomment>
            <translation>Libreria spettrale.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>File of wavelengths</source>
            <extracomment>label of wavelengths</extracomment>
            <translation>File delle lunghezze d'onda</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>For text of splib07: its file of wavelengths; by default it is looked for in the folder of the spectrum and the two above.</source>
            <extracomment>help of wavelengths</extracomment>
            <translation>Per il testo di splib07: il suo file di lunghezze d'onda; per impostazione predefinita è cercato nella cartella dello spettro e nelle due superiori.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its bands are taken as Gaussian.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Nome del sensore di cui si vogliono le bande, come Sentinel-2 o Landsat 8 OLI; le sue bande sono considerate gaussiane.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Response functions</source>
            <extracomment>label of responses</extracomment>
            <translation>Funzioni di risposta</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of wavelengths and the response of each band, a table of wavelength and fwhm, or GeoJSON of responses.</source>
            <extracomment>help of responses</extracomment>
            <translation>Tabella di lunghezze d'onda e della risposta di ogni banda, tabella di wavelength e fwhm, o GeoJSON di risposte.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters of the sensor</source>
            <extracomment>label of like</extracomment>
            <translation>Raster del sensore</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters whose bands have wavelengths and widths, in place of a sensor.</source>
            <extracomment>help of like</extracomment>
            <translation>Raster le cui bande hanno lunghezze d'onda e larghezze, al posto di un sensore.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The values are multiplied by it: 10000 for reflectance in whole numbers.</source>
            <extracomment>help of factor</extracomment>
            <translation>I valori sono moltiplicati per esso: 10000 per la riflettanza in numeri interi.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>First class</source>
            <extracomment>label of first_class</extracomment>
            <translation>Prima classe</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The spectra get the classes from this number on, instead of their own.</source>
            <extracomment>help of first_class</extracomment>
            <translation>Gli spettri ricevono le classi da questo numero in poi, al posto delle proprie.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass of all spectra, instead of their own.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Macroclasse di tutti gli spettri, al posto della propria.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass name</source>
            <extracomment>label of macroclass_name</extracomment>
            <translation>Nome della macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of that macroclass.</source>
            <extracomment>help of macroclass_name</extracomment>
            <translation>Nome di quella macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Add to catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Aggiungere al catalogo</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A catalogue that the spectra are added to.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Un catalogo a cui si aggiungono gli spettri.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Catalogue of signatures: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output</extracomment>
            <translation>Catalogo di firme: .json lo contiene tutto, .csv tutto tranne le covarianze.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of signatures</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabella delle firme</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A row for each band of each signature.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Una riga per ogni banda di ogni firma.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>usgs</source>
            <extracomment>search word</extracomment>
            <translation>usgs</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>ecostress</source>
            <extracomment>search word</extracomment>
            <translation>ecostress</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>asd</source>
            <extracomment>search word</extracomment>
            <translation>asd</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>scp</source>
            <extracomment>search word</extracomment>
            <translation>scp</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>spectrometer</source>
            <extracomment>search word</extracomment>
            <translation>spettrometro</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>response function</source>
            <extracomment>search word</extracomment>
            <translation>funzione di risposta</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Signature plot</source>
            <extracomment>title</extracomment>
            <translation>Grafico delle firme</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Plots signatures by wavelength with their spread, and tells the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Traccia le firme per lunghezza d'onda con la loro dispersione, e dà le distanze di ogni coppia.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>The page works without a network: tick signatures off and on, and point at a band to read it. Below stand Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are plotted. There is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>La pagina funziona senza rete: togliere e mettere la spunta alle firme, e indicare una banda per leggerla. Sotto stanno la distanza euclidea, l'angolo spettrale, la similarità di Bray-Curtis e, dove le covarianze sono note, la distanza di Bhattacharyya, Jeffries-Matusita, la divergenza e la divergenza trasformata di ogni coppia. Se una firma non ha lunghezze d'onda, tutte sono poste secondo il numero delle loro bande. Si tracciano solo le firme selezionate nel catalogo. Non c'è NoData in una firma.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Spread</source>
            <extracomment>label of spread</extracomment>
            <translation>Dispersione</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>What is shown around the lines.</source>
            <extracomment>help of spread</extracomment>
            <translation>Che cosa si mostra attorno alle linee.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>One standard deviation</source>
            <extracomment>option std of spread</extracomment>
            <translation>Una deviazione standard</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Smallest to largest value</source>
            <extracomment>option range of spread</extracomment>
            <translation>Dal valore minimo al massimo</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Nothing</source>
            <extracomment>option none of spread</extracomment>
            <translation>Niente</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Page with the plot and the table of distances.</source>
            <extracomment>help of output</extracomment>
            <translation>Pagina con il grafico e la tabella delle distanze.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Spectral signatures</source>
            <extracomment>title</extracomment>
            <translation>Firme spettrali</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Takes the spectral signatures of training polygons or points from rasters.</source>
            <extracomment>summary</extracomment>
            <translation>Preleva dai raster le firme spettrali di poligoni o punti di addestramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies in the features, for each class, macroclass or feature; one reading of the rasters does for any number of features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, and are in micrometres.</source>
            <extracomment>help</extracomment>
            <translation>Media, deviazione standard, valore minimo e massimo, covarianza e numero dei pixel il cui centro cade negli elementi, per ogni classe, macroclasse o elemento; una sola lettura dei raster basta per qualsiasi numero di elementi. Deviazioni e covarianze hanno il divisore n - 1. Un pixel all'interno di elementi di più firme non conta in nessuna; uno che è NoData in una banda è escluso; una firma senza pixel è esclusa con un avviso. Scala e offset del file sono applicati prima. La tabella di separabilità contiene, per ogni coppia, distanza euclidea, angolo spettrale in gradi, similarità di Bray-Curtis in percento, e dalle covarianze la distanza di Bhattacharyya, Jeffries-Matusita (da 0 a 2), la divergenza e la divergenza trasformata (da 0 a 2); queste richiedono più pixel che bande e altrimenti sono vuote. Le lunghezze d'onda sono ricavate dai raster, e sono in micrometri.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Field with the number of the macroclass.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Campo con il numero della macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>A signature for each</source>
            <extracomment>label of by</extracomment>
            <translation>Una firma per ogni</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>What gets a signature of its own.</source>
            <extracomment>help of by</extracomment>
            <translation>Che cosa riceve una propria firma.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Class</source>
            <extracomment>option class of by</extracomment>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Feature</source>
            <extracomment>option feature of by</extracomment>
            <translation>Elemento</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>jeffries-matusita</source>
            <extracomment>search word</extracomment>
            <translation>jeffries-matusita</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>bhattacharyya</source>
            <extracomment>search word</extracomment>
            <translation>bhattacharyya</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>transformed divergence</source>
            <extracomment>search word</extracomment>
            <translation>divergenza trasformata</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Spectral indices</source>
            <extracomment>title</extracomment>
            <translation>Indici spettrali</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computes spectral indices such as NDVI from the bands of an image.</source>
            <extracomment>summary</extracomment>
            <translation>Calcola indici spettrali come l'NDVI dalle bande di un'immagine.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of the output.</source>
            <extracomment>help</extracomment>
            <translation>Il catalogo di Awesome Spectral Indices, con l'uso di ogni indice, la sua formula, le sue costanti e la sua pubblicazione, è la pagina docs/spectral_indices.md. Più indici sono calcolati in un solo passaggio, ciascuno come una banda dell'output.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The bands are found by what they are for (red, near infrared and so on), from metadata, the names of products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.</source>
            <extracomment>help</extracomment>
            <translation>Le bande sono trovate in base al loro ruolo (rosso, infrarosso vicino e così via), da metadati, nomi di prodotti, file e bande, lunghezze d'onda, o dal sensore indicato; oppure sono assegnate per numero. Dove a un sensore manca proprio quella banda, la sostituisce una vicina, come l'infrarosso vicino stretto per l'infrarosso vicino.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such as 0 / 0. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Scala e offset dei file sono applicati. Molti indici richiedono la riflettanza da 0 a 1; numeri interi senza scala sono rifiutati per questi, a meno che non sia dato il fattore. Le bande di temperatura sono prese in kelvin. Un pixel che è NoData in una banda della formula è NoData in quell'indice, così come uno senza valore finito, come 0 / 0. I risultati sono in virgola mobile.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The image: one raster or several; all bands are looked at.</source>
            <extracomment>help of input</extracomment>
            <translation>L'immagine: un raster o più; tutte le bande sono esaminate.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Indices</source>
            <extracomment>label of indices</extracomment>
            <translation>Indici</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Which indices are computed.</source>
            <extracomment>help of indices</extracomment>
            <translation>Quali indici sono calcolati.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Factor to reflectance</source>
            <extracomment>label of scale_factor</extracomment>
            <translation>Fattore per la riflettanza</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Multiplies the bands of reflectance, after scale and offset of the file; 0.0001 for whole numbers up to 10000.</source>
            <extracomment>help of scale_factor</extracomment>
            <translation>Moltiplica le bande di riflettanza, dopo scala e offset del file; 0.0001 per numeri interi fino a 10000.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants</source>
            <extracomment>label of constants</extracomment>
            <translation>Costanti</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants of the formulas, such as L=0.5, g=2.5; others have their defaults, and wavelengths are those of the bands.</source>
            <extracomment>help of constants</extracomment>
            <translation>Costanti delle formule, come L=0.5, g=2.5; le altre hanno i loro valori predefiniti, e le lunghezze d'onda sono quelle delle bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Bands by role</source>
            <extracomment>label of band_roles</extracomment>
            <translation>Bande per ruolo</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Numbers of bands, counted over all rasters, for roles or letters of the formulas, such as nir=8, red=4; they go before what is found.</source>
            <extracomment>help of band_roles</extracomment>
            <translation>Numeri di bande, contati su tutti i raster, per ruoli o lettere delle formule, come nir=8, red=4; hanno la precedenza su ciò che è trovato.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The kernel of kernel indices such as kNDVI. The length scale sigma of the radial basis function is the mean of the two bands at each pixel, unless it is given.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Il kernel degli indici a kernel come il kNDVI. La scala di lunghezza sigma della funzione di base radiale è la media delle due bande in ogni pixel, se non è data.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Raster with a band for each index.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster con una banda per ogni indice.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computed indices</source>
            <extracomment>label of the result index_count</extracomment>
            <translation>Indici calcolati</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>indices</source>
            <extracomment>unit of the result index_count</extracomment>
            <translation>indici</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>evi</source>
            <extracomment>search word</extracomment>
            <translation>evi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>savi</source>
            <extracomment>search word</extracomment>
            <translation>savi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>ndwi</source>
            <extracomment>search word</extracomment>
            <translation>ndwi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>nbr</source>
            <extracomment>search word</extracomment>
            <translation>nbr</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>vegetation index</source>
            <extracomment>search word</extracomment>
            <translation>indice di vegetazione</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>water index</source>
            <extracomment>search word</extracomment>
            <translation>indice dell'acqua</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>kndvi</source>
            <extracomment>search word</extracomment>
            <translation>kndvi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Train gradient boosting</source>
            <extracomment>title</extracomment>
            <translation>Addestrare gradient boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Trains gradient boosting on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra il gradient boosting su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Piccoli alberi sono costruiti uno dopo l'altro, ciascuno per correggere ciò che i precedenti sbagliano, su istogrammi delle bande; un pixel riceve la classe con la somma maggiore delle sue foglie. Le bande non richiedono normalizzazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is left out with a warning. Scale and offset of the files are applied first.</source>
            <extracomment>help</extracomment>
            <translation>I pixel il cui centro cade negli elementi di addestramento sono estratti fino al numero dato per ogni classe. Un pixel all'interno di elementi di più classi, o NoData in una banda, non ne addestra nessuna; un elemento che non contiene alcun centro di pixel è escluso con un avviso. Scala e offset dei file sono applicati prima.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The validation divides the training features into folds, so that no pixel is judged by others of its own feature. The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is learnt from one is no test on the other. Where training features lie close together, a validation in space by blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>La validazione divide gli elementi di addestramento in parti, così che nessun pixel sia giudicato da altri del suo stesso elemento. La consueta validazione per singoli pixel le sta accanto con il suo ottimismo: i vicini si somigliano, e ciò che si impara da uno non è una prova sull'altro. Dove gli elementi di addestramento sono vicini tra loro, una validazione spaziale per blocchi o con un buffer dice che cosa aspettarsi più lontano; la sua distanza si può ricavare dal variogramma degli errori. Tutti questi indici riguardano solo gli elementi di addestramento; l'accuratezza di una mappa si valuta con un campione indipendente.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibanda, o più raster su una stessa griglia; tutte le bande sono prese.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Field with the colour of the class on the map, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con il colore della classe sulla mappa, come #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Iterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>How many rounds; each grows a tree for every class, or one for two classes.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Quante iterazioni; ciascuna costruisce un albero per ogni classe, o uno solo per due classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>What each tree counts: a small one needs more rounds.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Quanto conta ogni albero: un tasso piccolo richiede più iterazioni.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest tree</source>
            <extracomment>label of max_leaves</extracomment>
            <translation>Albero più grande</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most leaves of a tree.</source>
            <extracomment>help of max_leaves</extracomment>
            <translation>Il massimo di foglie di un albero.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>leaves</source>
            <extracomment>unit of max_leaves</extracomment>
            <translation>foglie</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Smallest leaf</source>
            <extracomment>label of min_samples_leaf</extracomment>
            <translation>Foglia più piccola</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>No leaf has fewer training pixels.</source>
            <extracomment>help of min_samples_leaf</extracomment>
            <translation>Nessuna foglia ha meno pixel di addestramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest depth</source>
            <extracomment>label of max_depth</extracomment>
            <translation>Profondità massima</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most splits on a way from the root to a leaf; left out, any number.</source>
            <extracomment>help of max_depth</extracomment>
            <translation>Il massimo di divisioni su un percorso dalla radice a una foglia; se omesso, un numero qualsiasi.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>splits</source>
            <extracomment>unit of max_depth</extracomment>
            <translation>divisioni</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Penalità</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Of the squared values of the leaves: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Sui quadrati dei valori delle foglie: una grande dà confini lisci.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>gradient boosting</source>
            <extracomment>search word</extracomment>
            <translation>gradient boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>lightgbm</source>
            <extracomment>search word</extracomment>
            <translation>lightgbm</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>boosted trees</source>
            <extracomment>search word</extracomment>
            <translation>alberi con boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>machine learning</source>
            <extracomment>search word</extracomment>
            <translation>apprendimento automatico</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Train nearest neighbours</source>
            <extracomment>title</extracomment>
            <translation>Addestrare i vicini più prossimi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Keeps training pixels as a nearest neighbours model.</source>
            <extracomment>summary</extracomment>
            <translation>Conserva pixel di addestramento come modello dei vicini più prossimi.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>A pixel gets the class that most of the training pixels with the nearest values have. The probability of a class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the seed counts as nearer.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel riceve la classe che ha la maggior parte dei pixel di addestramento con i valori più vicini. La probabilità di una classe è la sua quota di questi vicini. Dove due pixel di addestramento sono ugualmente vicini, uno di essi, estratto con il seme, conta come più vicino.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Vicini</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Weights</source>
            <extracomment>label of weights</extracomment>
            <translation>Pesi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>What a neighbour counts; at distance 0 it alone counts.</source>
            <extracomment>help of weights</extracomment>
            <translation>Quanto conta un vicino; alla distanza 0 conta solo esso.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>All the same</source>
            <extracomment>option uniform of weights</extracomment>
            <translation>Tutti allo stesso modo</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>The inverse of its distance</source>
            <extracomment>option distance of weights</extracomment>
            <translation>L'inverso della sua distanza</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Porta le bande a una scala comune in base ai pixel di addestramento: il punteggio z sottrae la loro media e divide per la loro deviazione standard, la scalatura lineare sottrae il loro minimo e divide per il loro intervallo di valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>knn</source>
            <extracomment>search word</extracomment>
            <translation>knn</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>k nearest neighbours</source>
            <extracomment>search word</extracomment>
            <translation>k vicini più prossimi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Train maximum likelihood</source>
            <extracomment>title</extracomment>
            <translation>Addestrare la massima verosimiglianza</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra un classificatore gaussiano di massima verosimiglianza su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs with the highest probability. A class needs more training pixels than there are bands. Normalisation changes no label.</source>
            <extracomment>help</extracomment>
            <translation>Ogni classe è una distribuzione normale con la sua media e covarianza; un pixel riceve la classe a cui appartiene con la probabilità più alta. Una classe richiede più pixel di addestramento di quante siano le bande. La normalizzazione non cambia alcuna etichetta.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Per ogni classe class=weight, come 1=0.2, 2=0.5, 3=0.3; sono scalati alla somma 1. Se omesso, tutte le classi sono ugualmente probabili.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>gaussian</source>
            <extracomment>search word</extracomment>
            <translation>gaussiano</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>bayes</source>
            <extracomment>search word</extracomment>
            <translation>bayes</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Train minimum distance</source>
            <extracomment>title</extracomment>
            <translation>Addestrare la minima distanza</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Trains a minimum distance classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra un classificatore di minima distanza su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, normalise them, or the widest decides.</source>
            <extracomment>help</extracomment>
            <translation>Ogni classe è la sua media; un pixel riceve la classe con quella più vicina. Con bande di dispersione diversa, normalizzarle, altrimenti decide la più ampia.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>minimum distance</source>
            <extracomment>search word</extracomment>
            <translation>minima distanza</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>nearest mean</source>
            <extracomment>search word</extracomment>
            <translation>media più vicina</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Train neural network</source>
            <extracomment>title</extracomment>
            <translation>Addestrare una rete neurale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Trains a multi-layer perceptron on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra un percettrone multistrato su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training pixels; a pixel gets the class with the largest output. Training ends when the loss on training features that are held out, or without any that on all, no longer gets better, and keeps the best round.</source>
            <extracomment>help</extracomment>
            <translation>Una rete feed-forward con strati nascosti di unità, addestrata con il metodo Adam in iterazioni su tutti i pixel di addestramento; un pixel riceve la classe con l'uscita maggiore. L'addestramento termina quando la perdita sugli elementi di addestramento tenuti da parte, o se non ce ne sono su tutti, non migliora più, e mantiene l'iterazione migliore.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Strati nascosti</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Attivazione</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>The alpha, of the squared weights: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>L'alpha, sui quadrati dei pesi: uno grande dà confini lisci.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How far the first steps go.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Quanto sono lunghi i primi passi.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How many rounds at most.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Quante iterazioni al massimo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Lotto</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Held out</source>
            <extracomment>label of held_out</extracomment>
            <translation>Tenuti da parte</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Share of the training features held out to tell when to end; 0 for none.</source>
            <extracomment>help of held_out</extracomment>
            <translation>Quota degli elementi di addestramento tenuti da parte per sapere quando terminare; 0 per nessuno.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Patience</source>
            <extracomment>label of patience</extracomment>
            <translation>Pazienza</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Ends after more rounds than this without getting better.</source>
            <extracomment>help of patience</extracomment>
            <translation>Termina dopo più iterazioni di queste senza miglioramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Fall of the loss that counts as getting better.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Calo della perdita che conta come miglioramento.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>mlp</source>
            <extracomment>search word</extracomment>
            <translation>mlp</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>neural network</source>
            <extracomment>search word</extracomment>
            <translation>rete neurale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>multi-layer perceptron</source>
            <extracomment>search word</extracomment>
            <translation>percettrone multistrato</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Train random forest</source>
            <extracomment>title</extracomment>
            <translation>Addestrare random forest</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Trains a random forest on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra un random forest su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its neighbours did. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Ogni albero della foresta è costruito su pixel di addestramento estratti a caso con reinserimento, e a ogni divisione guarda poche bande estratte a caso; un pixel riceve la classe con la quota media maggiore nelle foglie in cui cade. L'accuratezza out-of-bag giudica ogni pixel di addestramento con gli alberi che non lo hanno visto, ma hanno visto i suoi vicini. Le bande non richiedono normalizzazione.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Numero di alberi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Bande per divisione</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Nodo più piccolo da dividere</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Random splits</source>
            <extracomment>label of random_splits</extracomment>
            <translation>Divisioni casuali</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Draws the threshold of each band at random and grows the trees on all training pixels: extremely randomised trees, which are smoother.</source>
            <extracomment>help of random_splits</extracomment>
            <translation>Estrae a caso la soglia di ogni banda e costruisce gli alberi su tutti i pixel di addestramento: alberi estremamente casuali, che sono più lisci.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>One against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Una contro il resto</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>extra trees</source>
            <extracomment>search word</extracomment>
            <translation>extra trees</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Train spectral angle</source>
            <extracomment>title</extracomment>
            <translation>Addestrare l'angolo spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Trains a spectral angle classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra un classificatore di angolo spettrale su aree di addestramento e lo conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. Normalisation by z score moves the zero, and so changes what the angle means.</source>
            <extracomment>help</extracomment>
            <translation>Ogni classe è la direzione del suo spettro medio; un pixel riceve la classe con l'angolo minore rispetto al proprio spettro, qualunque sia la luminosità di entrambi. Un pixel che è zero in tutte le bande non ha angolo né classe. La normalizzazione con il punteggio z sposta lo zero, e quindi cambia il significato dell'angolo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>spectral angle mapper</source>
            <extracomment>search word</extracomment>
            <translation>mappatore di angolo spettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>hyperspectral</source>
            <extracomment>search word</extracomment>
            <translation>iperspettrale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Train support vector machine</source>
            <extracomment>title</extracomment>
            <translation>Addestrare una macchina a vettori di supporto</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Trains a support vector machine on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Addestra una macchina a vettori di supporto su aree di addestramento e la conserva come modello.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>For each two classes the border with the widest margin between their training pixels is found; a pixel gets the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of features that did not take part (Platt), and may put another class first where two are close. The time grows with the square of the training pixels; Cancel waits for the pair of classes that is being solved.</source>
            <extracomment>help</extracomment>
            <translation>Per ogni coppia di classi si trova il confine con il margine più ampio fra i loro pixel di addestramento; un pixel riceve la classe che vince la maggior parte di queste decisioni. Le probabilità vengono da sigmoidi adattate a pixel di addestramento di elementi che non hanno partecipato (Platt), e possono mettere al primo posto un'altra classe dove due sono vicine. Il tempo cresce con il quadrato dei pixel di addestramento; Annulla attende la coppia di classi che si sta risolvendo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Costo</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Coefficient</source>
            <extracomment>label of coefficient</extracomment>
            <translation>Coefficiente</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>The constant in polynomial and sigmoid kernels.</source>
            <extracomment>help of coefficient</extracomment>
            <translation>La costante nei kernel polinomiale e sigmoide.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Degree</source>
            <extracomment>label of degree</extracomment>
            <translation>Grado</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Of the polynomial kernel.</source>
            <extracomment>help of degree</extracomment>
            <translation>Quello del kernel polinomiale.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>With probabilities</source>
            <extracomment>label of probability</extracomment>
            <translation>Con probabilità</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Fits what the model needs for confidence, probabilities and thresholds; this takes six times as long.</source>
            <extracomment>help of probability</extracomment>
            <translation>Adatta ciò che serve al modello per confidenza, probabilità e soglie; richiede sei volte più tempo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>svm</source>
            <extracomment>search word</extracomment>
            <translation>svm</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>rbf kernel</source>
            <extracomment>search word</extracomment>
            <translation>kernel rbf</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>New training layer</source>
            <extracomment>title</extracomment>
            <translation>Nuovo layer di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Makes an empty layer for training areas, with colours and a form for your classes.</source>
            <extracomment>summary</extracomment>
            <translation>Crea un layer vuoto per aree di addestramento, con colori e un modulo per le proprie classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is loaded. No pixel is read, so NoData does not matter.</source>
            <extracomment>help</extracomment>
            <translation>Disegnare poligoni o punti con gli strumenti di digitalizzazione di QGIS, e scegliere la classe di ciascuno da un elenco; nome della classe, macroclasse e colore si compilano da soli, anche quando la classe cambia. I campi class_id, class_name, macroclass_id, macroclass_name e colour sono quelli che richiedono gli strumenti di classificazione e delle firme. Lo stile è memorizzato nel GeoPackage, quindi accompagna il layer ovunque sia caricato. Nessun pixel è letto, quindi NoData non ha importanza.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Raster or layer</source>
            <extracomment>label of input</extracomment>
            <translation>Raster o layer</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>The image that will be classified, or any layer; the new layer gets its coordinate system.</source>
            <extracomment>help of input</extracomment>
            <translation>L'immagine che sarà classificata, o un layer qualsiasi; il nuovo layer ne riceve il sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Coordinate system of the layer, in place of that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Sistema di coordinate del layer, al posto di quello dell'input.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A row for each class: its number, not 0; its name; number and name of the macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, and one without colour gets one.</source>
            <extracomment>help of classes</extracomment>
            <translation>Una riga per ogni classe: il suo numero, diverso da 0; il suo nome; numero e nome della macroclasse; il colore come #rrggbb. Serve solo il numero: una classe senza macroclasse è la propria, e una senza colore ne riceve uno.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Colour</source>
            <extracomment>column of classes</extracomment>
            <translation>Colore</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A map whose classes, with names and colours, are taken instead of the table.</source>
            <extracomment>help of class_map</extracomment>
            <translation>Una mappa le cui classi, con nomi e colori, sono prese al posto della tabella.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Geometry</source>
            <extracomment>label of geometry</extracomment>
            <translation>Geometria</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>What is to be drawn.</source>
            <extracomment>help of geometry</extracomment>
            <translation>Che cosa si deve disegnare.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Training layer</source>
            <extracomment>label of output</extracomment>
            <translation>Layer di addestramento</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>GeoPackage without features.</source>
            <extracomment>help of output</extracomment>
            <translation>GeoPackage senza elementi.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>digitising</source>
            <extracomment>search word</extracomment>
            <translation>digitalizzazione</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>value map</source>
            <extracomment>search word</extracomment>
            <translation>mappa valori</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>form</source>
            <extracomment>search word</extracomment>
            <translation>modulo</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Unique values table</source>
            <extracomment>title</extracomment>
            <translation>Tabella dei valori univoci</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Lists the values of a raster as a table to reclassify it by.</source>
            <extracomment>summary</extracomment>
            <translation>Elenca i valori di un raster come tabella con cui riclassificarlo.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A file with a scale and an offset gives its physical values. A raster with more than a million different values is refused.</source>
            <extracomment>help</extracomment>
            <translation>Ogni valore presente è una riga: il vecchio valore, un nuovo valore che è lo stesso o conta da 1, e il nome della classe se il file ne ha uno. Cambiare i nuovi valori e riclassificare con la tabella. NoData non è un valore. Un file con una scala e un offset dà i suoi valori fisici. Un raster con più di un milione di valori diversi è rifiutato.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The raster whose values are wanted.</source>
            <extracomment>help of input</extracomment>
            <translation>Il raster di cui si vogliono i valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The band whose values are wanted.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda di cui si vogliono i valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Number from 1</source>
            <extracomment>label of incremental</extracomment>
            <translation>Numerare da 1</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Numbers the values from 1 as the new values, instead of repeating them.</source>
            <extracomment>help of incremental</extracomment>
            <translation>Numera i valori da 1 come nuovi valori, invece di ripeterli.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Table with the columns old, new and name.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabella con le colonne old, new e name.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>reclassification</source>
            <extracomment>search word</extracomment>
            <translation>riclassificazione</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>list</source>
            <extracomment>search word</extracomment>
            <translation>elenco</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Vector to raster</source>
            <extracomment>title</extracomment>
            <translation>Da vettore a raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Writes the values of features into the pixels that they cover.</source>
            <extracomment>summary</extracomment>
            <translation>Scrive i valori degli elementi nei pixel che essi coprono.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those that they pass. Pixels without a feature are NoData.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel appartiene a un poligono se il suo centro cade all'interno, o se una sua parte qualsiasi è coperta; fra poligoni che si sovrappongono conta l'ultimo. Per superficie, un pixel riceve il valore che ne copre la parte maggiore, secondo la superficie esatta: le parti di poligoni con uno stesso valore si sommano, a parità di parti conta il valore più basso, e dove ciò che non è coperto è maggiore il pixel è NoData. I punti prendono il pixel in cui si trovano, e le linee quelli che attraversano. I pixel senza elementi sono NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The pixels are those of the align raster, or squares of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are numbered from 1 in alphabetical order and become class names. Features without a value are left out. The type is the smallest that holds all values and a number for NoData, which is NaN in floating point.</source>
            <extracomment>help</extracomment>
            <translation>I pixel sono quelli del raster di allineamento, o quadrati di una dimensione: sui suoi multipli attorno agli elementi, o dall'angolo in alto a sinistra di un'estensione. Gli elementi in un altro sistema di coordinate sono portati a quello del raster. I numeri di un campo sono mantenuti esattamente; i testi sono numerati da 1 in ordine alfabetico e diventano nomi di classe. Gli elementi senza valore sono esclusi. Il tipo è il più piccolo che contiene tutti i valori e un numero per NoData, che in virgola mobile è NaN.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features</source>
            <extracomment>label of input</extracomment>
            <translation>Elementi</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Layer of polygons, lines or points.</source>
            <extracomment>help of input</extracomment>
            <translation>Layer di poligoni, linee o punti.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The field with the value of each feature.</source>
            <extracomment>help of field</extracomment>
            <translation>Il campo con il valore di ogni elemento.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of all features where no field is given; 1 by default.</source>
            <extracomment>help of constant</extracomment>
            <translation>Il valore di tutti gli elementi se non è dato alcun campo; 1 per impostazione predefinita.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Align raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Raster di allineamento</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster whose pixels and coordinate system the output has.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster di cui l'output ha i pixel e il sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Side of the pixels, in units of the coordinate system; with an align raster in place of its own.</source>
            <extracomment>help of pixel_size</extracomment>
            <translation>Lato dei pixel, in unità del sistema di coordinate; con un raster di allineamento, al posto del suo.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The ground to cover, enlarged to whole pixels; by default that of the align raster, or of the features.</source>
            <extracomment>help of extent</extracomment>
            <translation>Il terreno da coprire, allargato a pixel interi; per impostazione predefinita quello del raster di allineamento, o degli elementi.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Cover the features alone</source>
            <extracomment>label of minimum_extent</extracomment>
            <translation>Coprire solo gli elementi</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Covers the extent of the features, in place of the whole align raster.</source>
            <extracomment>help of minimum_extent</extracomment>
            <translation>Copre l'estensione degli elementi, al posto dell'intero raster di allineamento.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels of a feature</source>
            <extracomment>label of method</extracomment>
            <translation>Pixel di un elemento</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Which pixels get the value of a polygon.</source>
            <extracomment>help of method</extracomment>
            <translation>Quali pixel ricevono il valore di un poligono.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Largest area</source>
            <extracomment>option area_based of method</extracomment>
            <translation>Superficie maggiore</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo del nome</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the class name of each value.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Un campo con il nome di classe di ogni valore.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Campo del colore</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the colour of each value, such as #2f7a3b.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Un campo con il colore di ogni valore, come #2f7a3b.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The number that means NoData; by default one that no feature has.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Il numero che significa NoData; per impostazione predefinita uno che nessun elemento ha.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster of the values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster dei valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features with a value</source>
            <extracomment>label of the result features</extracomment>
            <translation>Elementi con un valore</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels with a value</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel con un valore</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>polygons to raster</source>
            <extracomment>search word</extracomment>
            <translation>da poligoni a raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>dominant class</source>
            <extracomment>search word</extracomment>
            <translation>classe dominante</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>majority area</source>
            <extracomment>search word</extracomment>
            <translation>superficie maggioritaria</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>training raster</source>
            <extracomment>search word</extracomment>
            <translation>raster di addestramento</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>User accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza dell'utente</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Producer accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza del produttore</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>F1 score</source>
            <extracomment>part of a text</extracomment>
            <translation>Punteggio F1</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Area share</source>
            <extracomment>part of a text</extracomment>
            <translation>Quota di superficie</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Quantity disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Disaccordo di quantità</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Allocation disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Disaccordo di allocazione</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Whole map</source>
            <extracomment>text</extracomment>
            <translation>Intera mappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Map area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie sulla mappa [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimated area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie stimata [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard error</source>
            <extracomment>text</extracomment>
            <translation>Errore standard</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Low</source>
            <extracomment>text</extracomment>
            <translation>Limite inferiore</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>High</source>
            <extracomment>text</extracomment>
            <translation>Limite superiore</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in points: map in rows, reference in columns</source>
            <extracomment>text</extracomment>
            <translation>Matrice di errore in punti: mappa nelle righe, riferimento nelle colonne</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in shares of the area</source>
            <extracomment>text</extracomment>
            <translation>Matrice di errore in quote della superficie</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>How the figures were estimated</source>
            <extracomment>text</extracomment>
            <translation>Come sono stati stimati gli indici</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimate</source>
            <extracomment>text</extracomment>
            <translation>Stima</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Total</source>
            <extracomment>text</extracomment>
            <translation>Totale</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimates are means over the area, weighted by the inverse of the inclusion probabilities within each stratum; accuracies are ratios of such means. User accuracy: share of a map class that is right. Producer accuracy: share of a reference class that the map finds.</source>
            <extracomment>text</extracomment>
            <translation>Le stime sono medie sulla superficie, pesate con l'inverso delle probabilità di inclusione in ogni strato; le accuratezze sono rapporti di tali medie. Accuratezza dell'utente: quota di una classe della mappa che è giusta. Accuratezza del produttore: quota di una classe del riferimento che la mappa trova.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard errors come from the influence of each point on the estimate (linearisation): for map classes as strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014).</source>
            <extracomment>text</extracomment>
            <translation>Gli errori standard derivano dall'influenza di ogni punto sulla stima (linearizzazione): per le classi della mappa come strati sono le formule di Olofsson et al. (2014), altrimenti quelle di Stehman (2014).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: Wilson's in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008). Unlike the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard error.</source>
            <extracomment>text</extracomment>
            <translation>Gli intervalli al {level} percento contengono i valori che il campione non contraddice: intervalli score sugli strati, che sono quelli di Wilson dove c'è un solo strato. Rapporti di cui uno stesso strato può contenere entrambe le parti: quelli di Wilson in ogni strato, uniti con il metodo “method of variance estimates recovery” (Zou &amp; Donner 2008). A differenza della consueta stima più e meno due errori standard, valgono per pochi punti, classi rare e strati senza errori. Kappa e disaccordi: stima più e meno la t di Student per l'errore standard.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for (Pontius &amp; Millones 2011).</source>
            <extracomment>text</extracomment>
            <translation>Il kappa confronta con un accordo casuale secondo cui nessuna mappa è fatta; riportarlo solo dove è richiesto (Pontius &amp; Millones 2011).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Before</source>
            <extracomment>part of a text</extracomment>
            <translation>Prima</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>After</source>
            <extracomment>part of a text</extracomment>
            <translation>Dopo</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Gain</source>
            <extracomment>part of a text</extracomment>
            <translation>Guadagno</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Loss</source>
            <extracomment>part of a text</extracomment>
            <translation>Perdita</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Net change</source>
            <extracomment>part of a text</extracomment>
            <translation>Cambiamento netto</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>All changes</source>
            <extracomment>text</extracomment>
            <translation>Tutti i cambiamenti</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Shares of the area where a change holds, by the design of the sample; the error of the net change takes the covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008).</source>
            <extracomment>text</extracomment>
            <translation>Quote della superficie in cui vale un cambiamento, secondo il disegno del campione; l'errore del cambiamento netto tiene conto della covarianza di guadagno e perdita. Intervalli al {level} percento: intervalli score sugli strati, che sono quelli di Wilson dove c'è un solo strato; dei cambiamenti netti da quelli di Jeffreys in ogni strato, uniti con il metodo “method of variance estimates recovery” (Zou &amp; Donner 2008).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The sample has units of the stratum {stratum}, which the design does not know ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Il campione ha unità dello strato {stratum}, che il disegno non conosce ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The stratum {stratum} has no sample unit; merge it with another one, or sample it.</source>
            <extracomment>error</extracomment>
            <translation>Lo strato {stratum} non ha alcuna unità campionaria; unirlo a un altro, o campionarlo.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/figures.py" />
            <source>The sample has one class alone; kappa and the disagreements say nothing.</source>
            <extracomment>part of a text</extracomment>
            <translation>Il campione ha una sola classe; il kappa e i disaccordi non dicono nulla.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points tool made.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha i campi {fields} di un layer di campione; usare un layer creato dallo strumento dei punti campione.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has no point.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha alcun punto.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the design {design}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ha il disegno {design}, che non è nessuno fra {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the status {status}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ha lo stato {status}, che non è nessuno fra {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} of {all} points of {vector} are still to do; label them and set their status to done (or excluded).</source>
            <extracomment>error</extracomment>
            <translation>{count} di {all} punti di {vector} sono ancora da fare; etichettarli e impostare il loro stato a done (o excluded).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>All points of {vector} are excluded.</source>
            <extracomment>error</extracomment>
            <translation>Tutti i punti di {vector} sono esclusi.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} is done but has no {field}.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {id} di {vector} è fatto ma non ha {field}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.</source>
            <extracomment>error</extracomment>
            <translation>{vector} mescola campioni: il campo {field} contiene {values}; mantenere i punti di un solo campione.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The field {field} of {vector} must hold whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} deve contenere numeri interi; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has no valid {field}; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {id} di {vector} non ha un {field} valido; ripristinare ciò che lo strumento dei punti campione ha scritto.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} of {vector} has different sizes; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Lo strato {stratum} di {vector} ha dimensioni diverse; ripristinare ciò che lo strumento dei punti campione ha scritto.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has the label {label}, which is no class of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Il punto {id} di {vector} ha l'etichetta {label}, che non è una classe della mappa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.</source>
            <extracomment>error</extracomment>
            <translation>I punti {first} e {second} di {vector} si trovano nello stesso pixel; un pixel è estratto una sola volta.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} points were excluded; the others stand for them, which is right only if the reason has nothing to do with the class.</source>
            <extracomment>part of a text</extracomment>
            <translation>{count} punti sono stati esclusi; gli altri li rappresentano, il che è giusto solo se il motivo non ha nulla a che fare con la classe.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The points were kept apart by a minimum distance: the inclusion probabilities are not exact, and the standard errors tend to be too large.</source>
            <extracomment>part of a text</extracomment>
            <translation>I punti sono stati tenuti a una distanza minima: le probabilità di inclusione non sono esatte, e gli errori standard tendono a essere troppo grandi.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The variance of a systematic sample is estimated as that of a simple random one, which is too large as a rule.</source>
            <extracomment>part of a text</extracomment>
            <translation>La varianza di un campione sistematico è stimata come quella di uno casuale semplice, che di regola è troppo grande.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>No point lies in class {label}, {share:.2f} % of the map; the other classes stand for it.</source>
            <extracomment>part of a text</extracomment>
            <translation>Nessun punto si trova nella classe {label}, {share:.2f} % della mappa; le altre classi la rappresentano.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} has fewer than two points and was joined with the stratum {other}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Lo strato {stratum} ha meno di due punti ed è stato unito allo strato {other}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Reference {label}</source>
            <extracomment>part of a text</extracomment>
            <translation>Riferimento {label}</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>User accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza dell'utente [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza del produttore [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Conditional kappa</source>
            <extracomment>part of a text</extracomment>
            <translation>Kappa condizionato</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map share</source>
            <extracomment>part of a text</extracomment>
            <translation>Quota della mappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza del produttore ponderata per superficie [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of share</source>
            <extracomment>part of a text</extracomment>
            <translation>Errore standard della quota</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Errore standard della superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>95% interval of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Intervallo al 95% della superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza globale [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Kappa standard error</source>
            <extracomment>part of a text</extracomment>
            <translation>Errore standard di kappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Quantity disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Disaccordo di quantità [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Allocation disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Disaccordo di allocazione [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Accuratezza globale ponderata per superficie [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map class</source>
            <extracomment>text</extracomment>
            <translation>Classe della mappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Class name</source>
            <extracomment>text</extracomment>
            <translation>Nome della classe</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map classes in rows, reference classes in columns (pixels)</source>
            <extracomment>text</extracomment>
            <translation>Classi della mappa nelle righe, classi di riferimento nelle colonne (pixel)</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Value</source>
            <extracomment>text</extracomment>
            <translation>Valore</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata (Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their intervals mean nothing for a reference that covers the whole map or was chosen by hand.</source>
            <extracomment>text</extracomment>
            <translation>Gli indici basati sui conteggi descrivono i pixel confrontati. Gli indici ponderati per superficie prendono le classi della mappa come strati (Olofsson et al. 2014) e valgono quando il riferimento è un campione probabilistico entro ogni classe; i loro intervalli non significano nulla per un riferimento che copre l'intera mappa o è stato scelto a mano.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>{name} names the class {label}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} nomina la classe {label}, che la mappa non ha; essa ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>typed_sizes must give class {label} a whole number of points from 1 to {available}; got {wanted}.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes deve dare alla classe {label} un numero intero di punti da 1 a {available}; ricevuto {wanted}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The expected user's accuracy of class {label} must lie between 0 and 1; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>L'accuratezza dell'utente attesa della classe {label} deve stare fra 0 e 1; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>none</source>
            <extracomment>part of a text</extracomment>
            <translation>nessuno</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The map has no class {label}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>La mappa non ha una classe {label}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>To do</source>
            <extracomment>text</extracomment>
            <translation>Da fare</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Done</source>
            <extracomment>text</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Excluded</source>
            <extracomment>text</extracomment>
            <translation>Escluso</translation>
        </message>
        <message>
            <location filename="../core/applicability/division.py" />
            <source>The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.</source>
            <extracomment>error</extracomment>
            <translation>Il modello non conserva una validazione {kind} con la sua distanza nell'unità {unit}; dare fold_distance.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must be one number for each of the {bands} bands; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>weights deve essere un numero per ognuna delle {bands} bande; ricevuti {count}.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must have a number above 0; got zeros alone.</source>
            <extracomment>error</extracomment>
            <translation>weights deve avere un numero maggiore di 0; ricevuti solo zeri.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>The importances of the bands in the model cannot be read; give weights.</source>
            <extracomment>error</extracomment>
            <translation>Le importanze delle bande nel modello non si possono leggere; dare weights.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>Two files have the name {name}; an archive holds each name once.</source>
            <extracomment>error</extracomment>
            <translation>Due file hanno il nome {name}; un archivio contiene ogni nome una sola volta.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be packed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere archiviato: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>The folder {path} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>La cartella {path} non esiste.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be opened as an archive: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere aperto come archivio: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the member {name}, which is a link or names a place outside of the folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contiene il membro {name}, che è un collegamento o indica un posto fuori dalla cartella; nulla è stato estratto.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the place {name} twice; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contiene due volte il posto {name}; nulla è stato estratto.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.</source>
            <extracomment>error</extracomment>
            <translation>{path} richiede {needed:.0f} MB, e lì sono liberi {free:.0f} MB.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} would be unpacked to {target}, which lies outside of the folder or is a folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} sarebbe estratto in {target}, che sta fuori dalla cartella o è una cartella; nulla è stato estratto.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be written: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be unpacked: {reason}; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere estratto: {reason}; nulla è stato estratto.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} richiede un valore per ognuna delle {count} bande di {bandset}; ricevuto {given}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A {attribute} must be a number greater than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Un attributo {attribute} deve essere un numero maggiore di 0; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A date must have the form YYYY-MM-DD; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Una data deve avere la forma YYYY-MM-DD; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{role} is no role of a band; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{role} non è un ruolo di una banda; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} must be a finite number, and a factor other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} deve essere un numero finito, e un fattore diverso da 0; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A band of {bandset} can have the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Una banda di {bandset} può avere i numeri da 1 a {most}; ricevuto {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has no band {number}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} non ha una banda {number}; ne ha {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has {count} bands with the name {name}; its bands are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} ha {count} bande con il nome {name}; le sue bande sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>A band has no attribute {attribute}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Una banda non ha un attributo {attribute}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set {item}; there are {count}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è un insieme di bande {item}; ce ne sono {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set with the name {name}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è un insieme di bande con il nome {name}; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A band set can be put in at the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un insieme di bande può essere inserito ai numeri da 1 a {most}; ricevuto {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A catalogue holds band sets; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Un catalogo contiene insiemi di bande; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.</source>
            <extracomment>error</extracomment>
            <translation>Nessuna banda di {source} è {role}; le sue bande sono {known}. Creare un insieme di bande per dire che cosa sono.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>{count} bands of {source} are {role} ({names}); take those of one date alone, or name the band.</source>
            <extracomment>error</extracomment>
            <translation>{count} bande di {source} sono {role} ({names}); prendere quelle di una sola data, o indicare il nome della banda.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds no {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene alcun {kind}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds a {kind} of version {version}; this program reads version {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene un {kind} della versione {version}; questo programma legge la versione {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/pairing.py" />
            <source>The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), neither by name nor by wavelength; name the bands alike, or take the same ones.</source>
            <extracomment>error</extracomment>
            <translation>Le bande di {wanted} ({wanted_bands}) non si trovano fra quelle di {offered} ({offered_bands}), né per nome né per lunghezza d'onda; nominare le bande allo stesso modo, o prendere le stesse.</translation>
        </message>
        <message>
            <location filename="../core/bands/recognise.py" />
            <source>{count} bands without band names cannot be told by their order: {sensor} has {known} bands; give the bands names or wavelengths, or list them, as in {example}.</source>
            <extracomment>error</extracomment>
            <translation>{count} bande senza nomi di banda non possono essere riconosciute dal loro ordine: {sensor} ha {known} bande; dare alle bande nomi o lunghezze d'onda, o elencarle, come in {example}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; got {item}.</source>
            <extracomment>error</extracomment>
            <translation>Gli insiemi di bande si scelgono per numeri, date e intervalli come 1:3 o 2021-01-01:2021-12-31; ricevuto {item}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>There is no band set of {date}; there are those of {known}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è un insieme di bande del {date}; ci sono quelli del {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>A condition on dates has the form &gt;=2021-01-01 &amp; &lt;2022-01-01; got {condition}.</source>
            <extracomment>error</extracomment>
            <translation>Una condizione sulle date ha la forma &gt;=2021-01-01 &amp; &lt;2022-01-01; ricevuto {condition}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{sensor} has no band {band}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} non ha una banda {band}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{name} is no sensor that is known; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} non è un sensore noto; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/wavelengths.py" />
            <source>The unit of wavelengths must be µm or nm; got {unit}.</source>
            <extracomment>error</extracomment>
            <translation>L'unità delle lunghezze d'onda deve essere µm o nm; ricevuto {unit}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} cannot be read: band {number} has {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non può essere letto: la banda {number} ha {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>no {name}</source>
            <extracomment>part of a text</extracomment>
            <translation>nessun {name}</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} holds no band set.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene alcun insieme di bande.</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>a catalogue of {count} signatures</source>
            <extracomment>part of a text</extracomment>
            <translation>un catalogo di {count} firme</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>The bands of {bandset} lie on different grids, and one raster is needed here; resample them to one grid first.</source>
            <extracomment>error</extracomment>
            <translation>Le bande di {bandset} sono su griglie diverse, e qui serve un solo raster; ricampionarle prima su una sola griglia.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>The expression has more than {most} results; take fewer bands or band sets at a time.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione ha più di {most} risultati; prendere meno bande o insiemi di bande alla volta.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: there is no band set {number} to add the result to.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: non c'è un insieme di bande {number} a cui aggiungere il risultato.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: nodata(…) takes a band, and this is none.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: nodata(…) prende una banda, e questa non lo è.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{name} holds no numbers; its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} non contiene numeri; il suo tipo è {type}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{first} and {second} must have one shape; got {first_shape} and {second_shape}.</source>
            <extracomment>error</extracomment>
            <translation>{first} e {second} devono avere la stessa forma; ricevuto {first_shape} e {second_shape}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>shift(…) takes neighbouring pixels, and arrays have none here.</source>
            <extracomment>error</extracomment>
            <translation>shift(…) prende pixel vicini, e qui gli array non ne hanno.</translation>
        </message>
        <message>
            <location filename="../core/calc/exact.py" />
            <source>Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write float(…) around one to calculate in floating point.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: i numeri interi superano qui i 64 bit (con {numbers}); scrivere float(…) attorno a uno di essi per calcolare in virgola mobile.</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a percentage from 0 to 100</source>
            <extracomment>part of a text</extracomment>
            <translation>una percentuale da 0 a 100</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a whole number from {low} to {high}</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero intero da {low} a {high}</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>Line {line}, column {column}: the last argument must be written out as a number: {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: l'ultimo argomento deve essere scritto come numero: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: found {found}, expected {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: trovato {found}, atteso {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the expression is nested more than {most} levels deep; use variables.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: l'espressione è annidata su più di {most} livelli; usare variabili.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>and, since comparisons are not chained: a &lt; b and b &lt; c</source>
            <extracomment>part of a text</extracomment>
            <translation>and, perché i confronti non si concatenano: a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>a name, a number or an opening bracket</source>
            <extracomment>part of a text</extracomment>
            <translation>un nome, un numero o una parentesi aperta</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: there is no function {found}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: non c'è una funzione {found}; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: {usage} cannot take {count} arguments.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {usage} non può prendere {count} argomenti.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: nothing stands between these brackets.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: non c'è nulla fra queste parentesi.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>an operator or {closing} for the bracket of line {line}, column {column}</source>
            <extracomment>part of a text</extracomment>
            <translation>un operatore o {closing} per la parentesi della riga {line}, colonna {column}</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 for floating point.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: il numero {found} non sta in 64 bit; scriverlo come 1e20 per la virgola mobile.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: the expression stands for too many operations; take fewer bands or lines at a time.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: l'espressione rappresenta troppe operazioni; prendere meno bande o righe alla volta.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: neighbours are at most {most} pixels away, also where shifts add up.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: i vicini distano al massimo {most} pixel, anche dove gli spostamenti si sommano.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: qui si incontrano elenchi di {lengths} bande; gli elenchi devono avere la stessa lunghezza.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: a list may have {most} bands at most.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: un elenco può avere al massimo {most} bande.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: the bits of a UInt64 cannot be inverted.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: i bit di un UInt64 non possono essere invertiti.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: {operator} joins truth values or the bits of whole numbers, and one side is floating point; write and, or, or int(…).</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {operator} unisce valori di verità o i bit di numeri interi, e un lato è in virgola mobile; scrivere and, or, o int(…).</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: nothing is called {found}; the names are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: nulla si chiama {found}; i nomi sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>the input</source>
            <extracomment>part of a text</extracomment>
            <translation>l'input</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {name} has {count} bands; write "{text}@1" for its first, or "{text}@*" for all in a statistic.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {name} ha {count} bande; scrivere "{text}@1" per la prima, o "{text}@*" per tutte in una statistica.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {count} things are called {found}; give them different names, or count the bands through as b1, b2.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {count} cose si chiamano {found}; dare loro nomi diversi, o contare le bande di seguito come b1, b2.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: there is no band {found}; there are {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: non c'è una banda {found}; ci sono {count} bande.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>{some} and {count} more</source>
            <extracomment>part of a text</extracomment>
            <translation>{some} e altri {count}</translation>
        </message>
        <message>
            <location filename="../core/calc/loops.py" />
            <source>Line {line}, column {column}: this line means none of the {count} band sets.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: questa riga non indica nessuno dei {count} insiemi di bande.</translation>
        </message>
        <message>
            <location filename="../core/calc/operators.py" />
            <source>Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 that is written out.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {operator} prende alla sua destra un numero intero da 0 a 63 scritto direttamente in cifre.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>The results hold {number}, which was to mean NoData; choose another nodata_value or output_type.</source>
            <extracomment>error</extracomment>
            <translation>I risultati contengono {number}, che doveva significare NoData; scegliere un altro nodata_value o output_type.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>nodata_value must be a number that {type} holds; got {nodata}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value deve essere un numero che {type} contiene; ricevuto {nodata}.</translation>
        </message>
        <message>
            <location filename="../core/calc/statistics.py" />
            <source>Line {line}, column {column}: a median or percentile takes {most} values at most; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: una mediana o un percentile prende al massimo {most} valori; ricevuti {count}.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>The expression is empty; write for example (nir - red) / (nir + red).</source>
            <extracomment>error</extracomment>
            <translation>L'espressione è vuota; scrivere per esempio (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>== to compare, or one name before = to set a variable</source>
            <extracomment>part of a text</extracomment>
            <translation>== per confrontare, o un nome prima di = per definire una variabile</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>an operator or the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>un operatore o la fine della riga</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name that is no word of the language</source>
            <extracomment>part of a text</extracomment>
            <translation>un nome che non è una parola del linguaggio</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name for the result</source>
            <extracomment>part of a text</extracomment>
            <translation>un nome per il risultato</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>Line {line}, column {column}: a folder is not named in the expression; give it as output_folder, and write one name after the expression.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: una cartella non si indica nell'espressione; darla come output_folder, e scrivere un solo nome dopo l'espressione.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>the number of a band set</source>
            <extracomment>part of a text</extracomment>
            <translation>il numero di un insieme di bande</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>straight quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>virgolette diritte</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>quotation marks around a name with braces</source>
            <extracomment>part of a text</extracomment>
            <translation>virgolette attorno a un nome con parentesi graffe</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>an operator; a name with a dot stands in quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>un operatore; un nome con un punto va fra virgolette</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>la fine della riga</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the expression</source>
            <extracomment>part of a text</extracomment>
            <translation>la fine dell'espressione</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: {reason}</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>The expression has {length} characters, and {most} are the most.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione ha {length} caratteri, e {most} sono il massimo.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: found {found}, expected a number; a name that begins with a digit stands in quotation marks.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: trovato {found}, atteso un numero; un nome che inizia con una cifra va fra virgolette.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: the quotation mark {found} is not closed in its line.</source>
            <extracomment>error</extracomment>
            <translation>Riga {line}, colonna {column}: la virgoletta {found} non è chiusa nella sua riga.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>a name, a number or an operator</source>
            <extracomment>part of a text</extracomment>
            <translation>un nome, un numero o un operatore</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>square units</source>
            <extracomment>text</extracomment>
            <translation>unità quadrate</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>From the first map to the second</source>
            <extracomment>text</extracomment>
            <translation>Dalla prima mappa alla seconda</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Transition matrix [{unit}]: first map in rows, second map in columns</source>
            <extracomment>text</extracomment>
            <translation>Matrice di transizione [{unit}]: prima mappa nelle righe, seconda mappa nelle colonne</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). Areas are counted from the maps and carry their errors; the change area estimate corrects them by a sample.</source>
            <extracomment>text</extracomment>
            <translation>Lo scambio è un cambiamento di luogo senza cambiamento di superficie: il doppio del minore fra guadagno e perdita (Pontius et al. 2004). Le superfici sono contate dalle mappe e ne portano gli errori; la stima dei cambiamenti le corregge con un campione.</translation>
        </message>
        <message>
            <location filename="../core/classify/chi_square.py" />
            <source>A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; got {probability} and {degrees}.</source>
            <extracomment>error</extracomment>
            <translation>Un quantile del chi quadrato richiede una probabilità fra 0 e 1 e almeno 1 grado di libertà; ricevuti {probability} e {degrees}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The method must be one of {methods}; got {method}.</source>
            <extracomment>error</extracomment>
            <translation>Il metodo deve essere uno fra {methods}; ricevuto {method}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>Priors have no part in {method}; leave them out or choose maximum likelihood.</source>
            <extracomment>error</extracomment>
            <translation>Le probabilità a priori non hanno parte in {method}; ometterle o scegliere la massima verosimiglianza.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The signatures have {expected} bands and the image has {got}; give the bands that the signatures were taken from, in the same order.</source>
            <extracomment>error</extracomment>
            <translation>Le firme hanno {expected} bande e l'immagine ne ha {got}; dare le bande da cui le firme sono state ricavate, nello stesso ordine.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>a probability of 0 to 100 percent</source>
            <extracomment>part of a text</extracomment>
            <translation>una probabilità da 0 a 100 percento</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood with {bands} bands needs at least {needed} training pixels in each class, and {signature} has {count}; draw more polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La massima verosimiglianza con {bands} bande richiede almeno {needed} pixel di addestramento per ogni classe, e {signature} ne ha {count}; disegnare più poligoni, usare meno bande o scegliere un altro metodo.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood needs a covariance, and {signature} has none; take its signature from training pixels, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La massima verosimiglianza richiede una covarianza, e {signature} non ne ha; ricavare la firma da pixel di addestramento o scegliere un altro metodo.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>The covariance of {signature} from {count} training pixels cannot be inverted, as a band is constant or follows from the others; draw more varied polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La covarianza di {signature} da {count} pixel di addestramento non è invertibile, perché una banda è costante o deriva dalle altre; disegnare poligoni più vari, usare meno bande o scegliere un altro metodo.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>an unknown number of</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero ignoto di</translation>
        </message>
        <message>
            <location filename="../core/classify/minimum_distance.py" />
            <source>a distance above 0 in the unit of the bands</source>
            <extracomment>part of a text</extracomment>
            <translation>una distanza superiore a 0 nell'unità delle bande</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A classification needs the signature of at least one class; got none.</source>
            <extracomment>error</extracomment>
            <translation>Una classificazione richiede la firma di almeno una classe; non ne è stata data nessuna.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>All signatures must have the same bands; {first} has {first_bands} and {second} has {second_bands}.</source>
            <extracomment>error</extracomment>
            <translation>Tutte le firme devono avere le stesse bande; {first} ne ha {first_bands} e {second} ne ha {second_bands}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>There is no macroclass for {signature}; give it one, or classify by class.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una macroclasse per {signature}; assegnarne una, o classificare per classe.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Class ids must fit into 32 bits; got {lowest} to {highest}.</source>
            <extracomment>error</extracomment>
            <translation>Gli id di classe devono stare in 32 bit; ricevuti da {lowest} a {highest}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A prior is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Una probabilità a priori è data per la classe {unknown}, che non ha firma.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must name every class; there is none for {missing}.</source>
            <extracomment>error</extracomment>
            <translation>Le probabilità a priori devono comprendere ogni classe; manca quella di {missing}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must be numbers of at least 0, and one above 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Le probabilità a priori devono essere numeri di almeno 0, e uno superiore a 0; ricevuti {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A threshold is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Una soglia è data per la classe {unknown}, che non ha firma.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>The threshold of {signature} must be {expected}; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>La soglia di {signature} deve essere {expected}; ricevuto {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class</source>
            <extracomment>part of a text</extracomment>
            <translation>classe</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>macroclass</source>
            <extracomment>part of a text</extracomment>
            <translation>macroclasse</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>There is no valid training pixel in {signature}; draw its polygons over valid pixels, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è alcun pixel di addestramento valido in {signature}; disegnare i suoi poligoni su pixel validi, o escluderla.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The mean of {signature} must be one finite number for each band; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>La media di {signature} deve essere un numero finito per ogni banda; ricevuto {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The covariance of {signature} must be a symmetric matrix of {bands} x {bands} finite numbers; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>La covarianza di {signature} deve essere una matrice simmetrica di {bands} x {bands} numeri finiti; ricevuta {shape}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id}</source>
            <extracomment>part of a text</extracomment>
            <translation>classe {id}</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id} ({class_name})</source>
            <extracomment>part of a text</extracomment>
            <translation>classe {id} ({class_name})</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must be an integer; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un id ({kind}) deve essere un numero intero; ricevuto {number}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must not be 0, which means unclassified; give the {kind} another id.</source>
            <extracomment>error</extracomment>
            <translation>Un id ({kind}) non deve essere 0, che significa non classificato; dare un altro id ({kind}).</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>an angle above 0 and up to 180 degrees</source>
            <extracomment>part of a text</extracomment>
            <translation>un angolo superiore a 0 e fino a 180 gradi</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>L'angolo spettrale richiede almeno 2 bande, poiché tutti i pixel di una sola banda hanno la stessa direzione; aggiungere bande o scegliere la minima distanza.</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The mean of {signature} is zero in all bands, so it has no spectral angle; leave it out or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>La media di {signature} è zero in tutte le bande, quindi non ha angolo spettrale; escluderla o scegliere la minima distanza.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>The training pixels must all have the same number of bands; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>I pixel di addestramento devono avere tutti lo stesso numero di bande; ricevuti {found}.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>Training pixels must come as (pixels, bands) with one class id each; got {samples} values and {ids} ids.</source>
            <extracomment>error</extracomment>
            <translation>I pixel di addestramento devono essere dati come (pixel, bande) con un id di classe ciascuno; ricevuti {samples} valori e {ids} id.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.</source>
            <extracomment>error</extracomment>
            <translation>{bad} pixel di addestramento su {all} contengono NaN o infinito; escludere i pixel senza dati.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{count} training pixels have the class id 0, which means unclassified; give their class another id.</source>
            <extracomment>error</extracomment>
            <translation>{count} pixel di addestramento hanno l'id di classe 0, che significa non classificato; dare alla loro classe un altro id.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>{name} holds no centre; type a row of values for each cluster.</source>
            <extracomment>error</extracomment>
            <translation>{name} non contiene alcun centro; digitare una riga di valori per ogni cluster.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must have as many values as the first, which has {expected}; it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} di {name} deve avere tanti valori quanti la prima, che ne ha {expected}; ne ha {found}.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must hold finite numbers; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} di {name} deve contenere numeri finiti; ha {cell}.</translation>
        </message>
        <message>
            <location filename="../core/conformal/class_sets.py" />
            <source>Class sets need probabilities, and this model has none; take a model with probabilities, such as maximum likelihood or a random forest.</source>
            <extracomment>error</extracomment>
            <translation>Gli insiemi di classi richiedono probabilità, e questo modello non ne ha; prendere un modello con probabilità, come la massima verosimiglianza o una random forest.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Sizes of the sets on the map</source>
            <extracomment>text</extracomment>
            <translation>Dimensioni degli insiemi sulla mappa</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes that share a set</source>
            <extracomment>text</extracomment>
            <translation>Classi che condividono un insieme</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>How the sets are made</source>
            <extracomment>text</extracomment>
            <translation>Come si formano gli insiemi</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>in every set</source>
            <extracomment>text</extracomment>
            <translation>in ogni insieme</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration groups</source>
            <extracomment>text</extracomment>
            <translation>Gruppi di calibrazione</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration pixels</source>
            <extracomment>text</extracomment>
            <translation>Pixel di calibrazione</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Judged groups</source>
            <extracomment>text</extracomment>
            <translation>Gruppi giudicati</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Estimated coverage [%]</source>
            <extracomment>text</extracomment>
            <translation>Copertura stimata [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Standard error [%]</source>
            <extracomment>text</extracomment>
            <translation>Errore standard [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Pixels of the map with the class in their set</source>
            <extracomment>text</extracomment>
            <translation>Pixel della mappa con la classe nel loro insieme</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>With no other class</source>
            <extracomment>text</extracomment>
            <translation>Senza altre classi</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The standard error is that between the groups. A class whose other groups are too few for a threshold cannot be judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the scene is like the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>Ogni gruppo è giudicato con soglie ricavate dagli altri: la quota dei suoi pixel il cui insieme contiene la loro classe. L'errore standard è quello fra i gruppi. Una classe i cui altri gruppi sono troppo pochi per una soglia non può essere giudicata. La stima dice di quanto gli insiemi superano la copertura dichiarata; non può dire se la scena somiglia agli elementi di calibrazione.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes in the set</source>
            <extracomment>text</extracomment>
            <translation>Classi nell'insieme</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Share [%]</source>
            <extracomment>text</extracomment>
            <translation>Quota [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class of the column too: the classes that the model cannot tell apart.</source>
            <extracomment>text</extracomment>
            <translation>Fra i pixel della mappa il cui insieme contiene la classe della riga, la quota in percento di quelli il cui insieme contiene anche la classe della colonna: le classi che il modello non sa distinguere.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for each class.</source>
            <extracomment>text</extracomment>
            <translation>La copertura del {percent} percento vale per ogni classe.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>La copertura del {percent} percento vale per tutte le classi insieme, nella proporzione degli elementi di calibrazione.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>A class is in the set of a pixel where its probability by the model is at least the threshold. Each calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.</source>
            <extracomment>text</extracomment>
            <translation>Una classe è nell'insieme di un pixel dove la sua probabilità secondo il modello è almeno la soglia. Ogni gruppo di calibrazione ha lo stesso peso, ripartito in parti uguali fra i suoi pixel, e un gruppo in più, che può trovarsi ovunque, rappresenta il pixel mappato (Lee et al. 2023). Servono almeno {needed} gruppi.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean over such polygons and over calibrations. Where those lie in pure and plain places, it says little of mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.</source>
            <extracomment>text</extracomment>
            <translation>La copertura è quella di un pixel in un nuovo poligono scelto come lo sono stati i poligoni di calibrazione: una media su tali poligoni e sulle calibrazioni. Se questi si trovano in luoghi puri e chiari, dice poco dei pixel misti e dei margini. Un insieme vuoto significa che nessuna classe è probabile quanto di solito lo è per i propri pixel.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>expression must give one result; {text} gives several.</source>
            <extracomment>error</extracomment>
            <translation>expression deve dare un solo risultato; {text} ne dà più d'uno.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives NoData inside the areas, and {raster} has no NoData value; use fill(…) to give another value.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione dà NoData all'interno delle aree, e {raster} non ha un valore NoData; usare fill(…) per dare un altro valore.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione dà {value}, e {raster} non può contenerlo: i suoi numeri sono {type} da {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, which is the NoData value of {raster}; give nodata where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione dà {value}, che è il valore NoData di {raster}; dare nodata se è ciò che si intende.</translation>
        </message>
        <message>
            <location filename="../core/errors.py" />
            <source>The run was cancelled.</source>
            <extracomment>error</extracomment>
            <translation>L'esecuzione è stata annullata.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no file {path}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è un file {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no folder {path}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una cartella {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>{path} cannot be changed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere modificato: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/focal/dtypes.py" />
            <source>Neighbourhood statistics need integers or real numbers; got values of type {dtype}.</source>
            <extracomment>error</extracomment>
            <translation>Le statistiche di vicinato richiedono numeri interi o reali; ricevuti valori di tipo {dtype}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The kernel must be a matrix with an odd number of rows and of columns; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Il kernel deve essere una matrice con un numero dispari di righe e di colonne; ricevuto {shape}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>a single number</source>
            <extracomment>part of a text</extracomment>
            <translation>un solo numero</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The weights of the kernel must be finite numbers; got infinity or NaN.</source>
            <extracomment>error</extracomment>
            <translation>I pesi del kernel devono essere numeri finiti; ricevuto infinito o NaN.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>At least one weight of the kernel must differ from zero; got zeros only.</source>
            <extracomment>error</extracomment>
            <translation>Almeno un peso del kernel deve essere diverso da zero; ricevuti solo zeri.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The radius must be a whole number of pixels, at least 1; got {radius}.</source>
            <extracomment>error</extracomment>
            <translation>Il raggio deve essere un numero intero di pixel, almeno 1; ricevuto {radius}.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>The kernel has no rows; expected lines of numbers, for example 1,1,1.</source>
            <extracomment>error</extracomment>
            <translation>Il kernel non ha righe; sono attese linee di numeri, per esempio 1,1,1.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} del kernel ha {found} celle e la riga 1 ne ha {expected}; tutte le righe devono avere la stessa lunghezza.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row}, column {column} of the kernel must be a number; got '{cell}'.</source>
            <extracomment>error</extracomment>
            <translation>Riga {row}, colonna {column} del kernel: deve essere un numero; ricevuto '{cell}'.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic must be one of {expected}; got {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>La statistica deve essere una fra {expected}; ricevuto {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a kernel.</source>
            <extracomment>error</extracomment>
            <translation>La statistica {statistic} richiede pesi del kernel di almeno 0; ricevuto {weight:g}; per un tale kernel usare la somma.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile must be from 0 to 100; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Il percentile deve essere da 0 a 100; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile {value} does not apply to the statistic {statistic}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Il percentile {value} non si applica alla statistica {statistic}; ometterlo.</translation>
        </message>
        <message>
            <location filename="../core/focal/sums.py" />
            <source>A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 first or take the mean.</source>
            <extracomment>error</extracomment>
            <translation>Una somma su {cells} celle di valori {dtype} non sta in 64 bit; convertire prima il raster in float64 o prendere la media.</translation>
        </message>
        <message>
            <location filename="../core/html.py" />
            <source>en</source>
            <extracomment>text</extracomment>
            <translation>it</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, g=2.5; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>constants devono avere la forma NAME=NUMBER, NAME=NUMBER, ciascuna una sola volta, come L=0.5, g=2.5; ricevuto {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>There is no constant {name}; the constants are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una costante {name}; le costanti sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>{index} needs the constant {name} ({meaning}); give it in constants, such as {name}={example:g}.</source>
            <extracomment>error</extracomment>
            <translation>{index} richiede la costante {name} ({meaning}); darla in constants, come {name}={example:g}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, red=4; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>band_roles deve avere la forma ROLE=BAND, ROLE=BAND, ogni ruolo una sola volta, come nir=8, red=4; ricevuto {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles names the band {number}, and {source} has {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>band_roles nomina la banda {number}, e {source} ha {count} bande.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say which one it is with sensor or band_roles, such as {role}=1.</source>
            <extracomment>error</extracomment>
            <translation>{index} richiede una banda con il ruolo {role}, e {source} non ne ha; le sue bande sono {known}. Indicare qual è con sensor o band_roles, come {role}=1.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} cannot be computed: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{index} non può essere calcolato: {reason}</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has R - gamma * (R - B).</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman e Tanré (1992) prendono R - gamma * (B - R) per red, dove il catalogo ha R - gamma * (R - B).</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), which is B.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman e Tanré (1992) prendono R - (B - R) per red, dove il catalogo ha R - (R - B), che è B.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second one to the fraction.</source>
            <extracomment>part of a text</extracomment>
            <translation>Martín et al. (2006) hanno entrambi i quadrati al denominatore, dove il catalogo somma il secondo alla frazione.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>The soil adjusted index in it has N + R + L in its denominator, where the catalogue has N - R + L.</source>
            <extracomment>part of a text</extracomment>
            <translation>L'indice corretto per il suolo al suo interno ha N + R + L al denominatore, dove il catalogo ha N - R + L.</translation>
        </message>
        <message>
            <location filename="../core/language.py" />
            <source>{others} or {last}</source>
            <extracomment>part of a text</extracomment>
            <translation>{others} o {last}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Class {value}</source>
            <extracomment>text</extracomment>
            <translation>Classe {value}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Unclassified</source>
            <extracomment>text</extracomment>
            <translation>Non classificato</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, 50 critical); got {level!r}.</source>
            <extracomment>error</extracomment>
            <translation>Il livello di log deve essere un numero intero da 0 a 50 (10 debug, 20 informazioni, 30 avvisi, 40 errori, 50 errori critici); ricevuto {level!r}.</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log cannot be written to {path} ({reason}); choose another file.</source>
            <extracomment>error</extracomment>
            <translation>Il log non può essere scritto in {path} ({reason}); scegliere un altro file.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The recipients of the mail must be addresses such as name@example.org; got {address!r}.</source>
            <extracomment>error</extracomment>
            <translation>I destinatari della posta devono essere indirizzi come name@example.org; ricevuto {address!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The user and the password of the SMTP server must be given together; one is missing.</source>
            <extracomment>error</extracomment>
            <translation>L'utente e la password del server SMTP devono essere dati insieme; ne manca uno.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The SMTP server must be given as host or host:port, with a port from 1 to 65535.</source>
            <extracomment>error</extracomment>
            <translation>Il server SMTP deve essere dato come host o host:port, con una porta da 1 a 65535.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The notification by mail must be true, false or the number of seconds of the shortest run to tell; got {setting!r}.</source>
            <extracomment>error</extracomment>
            <translation>La notifica per posta deve essere true, false o il numero di secondi dell'esecuzione più breve da segnalare; ricevuto {setting!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} finished</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title}: terminato</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} finished after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title}: terminato dopo {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} failed</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title}: non riuscito</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} failed after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title}: non riuscito dopo {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Outputs:</source>
            <extracomment>text</extracomment>
            <translation>Risultati:</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was not sent by {server}: {reason}.</source>
            <extracomment>part of a text</extracomment>
            <translation>La mail sull'esecuzione non è stata spedita da {server}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was refused by {server} for {recipients}.</source>
            <extracomment>part of a text</extracomment>
            <translation>La mail sull'esecuzione è stata rifiutata da {server} per {recipients}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it offers no encryption (STARTTLS), and the password would be readable on the network</source>
            <extracomment>part of a text</extracomment>
            <translation>non offre cifratura (STARTTLS), e la password sarebbe leggibile in rete</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>its certificate cannot be trusted ({reason})</source>
            <extracomment>part of a text</extracomment>
            <translation>il suo certificato non è affidabile ({reason})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not accept the user and the password (code {code})</source>
            <extracomment>part of a text</extracomment>
            <translation>non ha accettato l'utente e la password (codice {code})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it refused every recipient ({recipients})</source>
            <extracomment>part of a text</extracomment>
            <translation>ha rifiutato ogni destinatario ({recipients})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it answered with code {code}</source>
            <extracomment>part of a text</extracomment>
            <translation>ha risposto con il codice {code}</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not answer within {seconds} seconds</source>
            <extracomment>part of a text</extracomment>
            <translation>non ha risposto entro {seconds} secondi</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it closed the connection</source>
            <extracomment>part of a text</extracomment>
            <translation>ha chiuso la connessione</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it does not offer what the mail needs: a login, or addresses beyond ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>non offre ciò che serve alla mail: un accesso, o indirizzi oltre l'ASCII</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>the user and the password must be ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>l'utente e la password devono essere in ASCII</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description is no JSON</source>
            <extracomment>error</extracomment>
            <translation>la sua descrizione non è JSON</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description lacks the entry "format": "{format}"</source>
            <extracomment>error</extracomment>
            <translation>alla sua descrizione manca la voce "format": "{format}"</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has version {version!r} of the format, and version {known} can be read</source>
            <extracomment>error</extracomment>
            <translation>ha la versione {version!r} del formato, e può essere letta la versione {known}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its classes are not in rising order</source>
            <extracomment>error</extracomment>
            <translation>le sue classi non sono in ordine crescente</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it holds a {family}, which is not known</source>
            <extracomment>error</extracomment>
            <translation>contiene un {family}, che non è noto</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has one class alone</source>
            <extracomment>error</extracomment>
            <translation>ha una sola classe</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid number</source>
            <extracomment>error</extracomment>
            <translation>una classe non ha un numero valido</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid colour</source>
            <extracomment>error</extracomment>
            <translation>una classe non ha un colore valido</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its {entry} are missing</source>
            <extracomment>error</extracomment>
            <translation>mancano i suoi {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is missing</source>
            <extracomment>error</extracomment>
            <translation>manca la sua voce {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no text</source>
            <extracomment>error</extracomment>
            <translation>la sua voce {entry} non è un testo</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number</source>
            <extracomment>error</extracomment>
            <translation>la sua voce {entry} non è un numero</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number above 0</source>
            <extracomment>error</extracomment>
            <translation>la sua voce {entry} non è un numero maggiore di 0</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no count</source>
            <extracomment>error</extracomment>
            <translation>la sua voce {entry} non è un conteggio</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by training features</source>
            <extracomment>part of a text</extracomment>
            <translation>Validazione per elementi di addestramento</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by single pixels</source>
            <extracomment>part of a text</extracomment>
            <translation>Validazione per singoli pixel</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Settings</source>
            <extracomment>text</extracomment>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation</source>
            <extracomment>text</extracomment>
            <translation>Validazione</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance of the bands</source>
            <extracomment>text</extracomment>
            <translation>Importanza delle bande</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Search for the best settings</source>
            <extracomment>text</extracomment>
            <translation>Ricerca delle impostazioni migliori</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Software</source>
            <extracomment>text</extracomment>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Program</source>
            <extracomment>text</extracomment>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Version</source>
            <extracomment>text</extracomment>
            <translation>Versione</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Model: {method}</source>
            <extracomment>text</extracomment>
            <translation>Modello: {method}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Class {number}</source>
            <extracomment>text</extracomment>
            <translation>Classe {number}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Setting</source>
            <extracomment>text</extracomment>
            <translation>Impostazione</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Out of bag</source>
            <extracomment>text</extracomment>
            <translation>Out-of-bag</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Judged pixels</source>
            <extracomment>text</extracomment>
            <translation>Pixel giudicati</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>At least two classes need several training features each for a validation by features. The figures by single pixels tell little: neighbours of a pixel taught what judges it.</source>
            <extracomment>text</extracomment>
            <translation>Servono almeno due classi con più elementi di addestramento ciascuna per una validazione per elementi. Gli indici per singoli pixel dicono poco: i vicini di un pixel hanno insegnato ciò che lo giudica.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel taught what judges it, which is {optimism:.1f} percentage points more favourable here.</source>
            <extracomment>text</extracomment>
            <translation>Per elementi di addestramento nessun pixel è giudicato da altri del suo stesso elemento: è ciò che ci si può aspettare altrove nella scena, se gli elementi sono distribuiti su tutta la scena. Per singoli pixel, e out-of-bag, i vicini di un pixel hanno insegnato ciò che lo giudica, il che qui è più favorevole di {optimism:.1f} punti percentuali.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Classes with one training feature cannot be judged by features: {classes}.</source>
            <extracomment>text</extracomment>
            <translation>Le classi con un solo elemento di addestramento non possono essere giudicate per elementi: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The settings were chosen by the same training features, so the figures are a little too favourable.</source>
            <extracomment>text</extracomment>
            <translation>Le impostazioni sono state scelte con gli stessi elementi di addestramento, quindi gli indici sono un po' troppo favorevoli.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Predicted</source>
            <extracomment>text</extracomment>
            <translation>Predetto</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Rows are what was predicted, columns what the training features say.</source>
            <extracomment>text</extracomment>
            <translation>Le righe sono ciò che è stato predetto, le colonne ciò che dicono gli elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance</source>
            <extracomment>text</extracomment>
            <translation>Importanza</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The share of a band in the decrease of impurity over all trees; bands that say the same share it.</source>
            <extracomment>text</extracomment>
            <translation>La quota di una banda nella diminuzione dell'impurità su tutti gli alberi; le bande che dicono la stessa cosa se la dividono.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Mean accuracy of the classes [%]</source>
            <extracomment>text</extracomment>
            <translation>Accuratezza media delle classi [%]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>exponential</source>
            <extracomment>part of a text</extracomment>
            <translation>esponenziale</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>spherical</source>
            <extracomment>part of a text</extracomment>
            <translation>sferico</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Distance [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Distanza [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Semivariance</source>
            <extracomment>text</extracomment>
            <translation>Semivarianza</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Pairs</source>
            <extracomment>text</extracomment>
            <translation>Coppie</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The features were kept whole and nothing else: the figures are those by training features.</source>
            <extracomment>text</extracomment>
            <translation>Gli elementi sono stati tenuti interi e nient'altro: gli indici sono quelli per elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The training features were divided by square blocks with a side of {distance}; a feature lies in the block of its centre. This is what to expect where the map lies outside the blocks that have training features.</source>
            <extracomment>text</extracomment>
            <translation>Gli elementi di addestramento sono stati divisi per blocchi quadrati di lato {distance}; un elemento sta nel blocco del suo centro. È ciò che ci si può aspettare dove la mappa sta fuori dai blocchi che hanno elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect where the map is at least that far from all training features.</source>
            <extracomment>text</extracomment>
            <translation>Nessun pixel di addestramento a meno di {distance} da uno giudicato ha insegnato nel frattempo. È ciò che ci si può aspettare dove la mappa è almeno altrettanto lontana da tutti gli elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>That left out {share:.0f} % of the pixels of other features; with more folds it is less.</source>
            <extracomment>text</extracomment>
            <translation>Ciò ha escluso il {share:.0f} % dei pixel di altri elementi; con più parti è meno.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features depend on each other up to {distance}: the practical range of their variogram by the {shape} model.</source>
            <extracomment>text</extracomment>
            <translation>Gli errori per elementi di addestramento dipendono gli uni dagli altri fino a {distance}: il range pratico del loro variogramma secondo il modello {shape}.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features still depend on each other at {distance}, the largest distance that was looked at.</source>
            <extracomment>text</extracomment>
            <translation>Gli errori per elementi di addestramento dipendono ancora gli uni dagli altri a {distance}, la massima distanza esaminata.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No range of the errors by training features was found: they hardly depend on distance, or are too few.</source>
            <extracomment>text</extracomment>
            <translation>Non è stato trovato alcun range degli errori per elementi di addestramento: dipendono ben poco dalla distanza, o sono troppo pochi.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller distance, more folds, or more training features that lie apart.</source>
            <extracomment>text</extracomment>
            <translation>In questo modo non si è potuto giudicare nulla: tutti gli altri pixel di addestramento di una classe sono troppo vicini. Prendere una distanza minore, più parti, o più elementi di addestramento distanti fra loro.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} pixel di addestramento non sono stati giudicati, perché nessun altro elemento della loro classe ha insegnato nel frattempo.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il modello {path} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} cannot be used as a model: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere usato come modello: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} is no model, or is damaged; take a file that a training tool has written.</source>
            <extracomment>error</extracomment>
            <translation>{path} non è un modello, o è danneggiato; prendere un file scritto da uno strumento di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its parts have the same names, or are too many</source>
            <extracomment>error</extracomment>
            <translation>le sue parti hanno gli stessi nomi, o sono troppe</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>it must hold {names}, and nothing else</source>
            <extracomment>error</extracomment>
            <translation>deve contenere {names}, e nient'altro</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>an array has a strange name</source>
            <extracomment>error</extracomment>
            <translation>un array ha un nome strano</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>a part is encrypted, or packed in an unknown way</source>
            <extracomment>error</extracomment>
            <translation>una parte è cifrata, o compressa in un modo sconosciuto</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is too large</source>
            <extracomment>error</extracomment>
            <translation>la sua parte {part} è troppo grande</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is incomplete</source>
            <extracomment>error</extracomment>
            <translation>la sua parte {part} è incompleta</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is no array of numbers</source>
            <extracomment>error</extracomment>
            <translation>la sua parte {part} non è un array di numeri</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} has another size than it states</source>
            <extracomment>error</extracomment>
            <translation>la sua parte {part} ha una dimensione diversa da quella che indica</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed for it; raise the available RAM, or train a smaller model.</source>
            <extracomment>error</extracomment>
            <translation>Il modello {path} richiede {needed:.0f} MB di memoria, e per esso sono consentiti {allowed:.0f} MB; aumentare la RAM disponibile, o addestrare un modello più piccolo.</translation>
        </message>
        <message>
            <location filename="../core/packages.py" />
            <source>{tool} needs the Python package {package}; install it with {command}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} richiede il pacchetto Python {package}; installarlo con {command}.</translation>
        </message>
        <message>
            <location filename="../core/patches/merges.py" />
            <source>The smallest patch to keep must have at least 1 pixel; got {size}.</source>
            <extracomment>error</extracomment>
            <translation>Il gruppo più piccolo da mantenere deve avere almeno 1 pixel; ricevuto {size}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>A strip may have at most {limit} pixels; got {pixels}: use lower strips.</source>
            <extracomment>error</extracomment>
            <translation>Una striscia può avere al massimo {limit} pixel; ricevuti {pixels}: usare strisce più basse.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The connectivity must be 4 or 8; got {connectivity}.</source>
            <extracomment>error</extracomment>
            <translation>La connettività deve essere 4 o 8; ricevuto {connectivity}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.</source>
            <extracomment>error</extracomment>
            <translation>I gruppi di pixel richiedono una matrice (righe, colonne) di classi intere; ricevuto {shape} di {dtype}: prima arrotondare o riclassificare.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The mask of valid pixels must have the shape {expected} of the classes; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>La maschera dei pixel validi deve avere la forma {expected} delle classi; ricevuto {shape}.</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>A picture as PNG</source>
            <extracomment>part of a text</extracomment>
            <translation>Una figura in PNG</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>{path} cannot be drawn; write the picture as .svg.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere disegnato; scrivere la figura come .svg.</translation>
        </message>
        <message>
            <location filename="../core/predict/boosting.py" />
            <source>the number of trees is no multiple of that of the classes</source>
            <extracomment>error</extracomment>
            <translation>il numero di alberi non è un multiplo di quello delle classi</translation>
        </message>
        <message>
            <location filename="../core/predict/class_map.py" />
            <source>output_{name} needs probabilities, and this model has none; leave it out, or take a model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>output_{name} richiede probabilità, e questo modello non ne ha; ometterlo, o prendere un modello con probabilità.</translation>
        </message>
        <message>
            <location filename="../core/predict/forest.py" />
            <source>the shares in a leaf of the forest do not sum to 1</source>
            <extracomment>error</extracomment>
            <translation>le quote in una foglia della foresta non hanno somma 1</translation>
        </message>
        <message>
            <location filename="../core/predict/mlp.py" />
            <source>the last layer has not one output for each class</source>
            <extracomment>error</extracomment>
            <translation>l'ultimo strato non ha un'uscita per ogni classe</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample has a class that is not there</source>
            <extracomment>error</extracomment>
            <translation>un campione di addestramento ha una classe che non c'è</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample is too large</source>
            <extracomment>error</extracomment>
            <translation>un campione di addestramento è troppo grande</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the normalisation is none of {kinds}</source>
            <extracomment>error</extracomment>
            <translation>la normalizzazione non è nessuna fra {kinds}</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the numbers of the normalisation cannot be</source>
            <extracomment>error</extracomment>
            <translation>i numeri della normalizzazione sono impossibili</translation>
        </message>
        <message>
            <location filename="../core/predict/one_vs_rest.py" />
            <source>a share in a leaf is not between 0 and 1</source>
            <extracomment>error</extracomment>
            <translation>una quota in una foglia non è fra 0 e 1</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} holds numbers that are not finite</source>
            <extracomment>error</extracomment>
            <translation>l'array {array} contiene numeri che non sono finiti</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no number from {lowest:g} to {highest:g}</source>
            <extracomment>error</extracomment>
            <translation>l'impostazione {setting} non è un numero da {lowest:g} a {highest:g}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no whole number</source>
            <extracomment>error</extracomment>
            <translation>l'impostazione {setting} non è un numero intero</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is none of {options}</source>
            <extracomment>error</extracomment>
            <translation>l'impostazione {setting} non è nessuna fra {options}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} is missing</source>
            <extracomment>error</extracomment>
            <translation>manca l'array {array}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} has the type {type} and the shape {shape}</source>
            <extracomment>error</extracomment>
            <translation>l'array {array} ha il tipo {type} e la forma {shape}</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold needs probabilities, and this model was trained without them; leave it out, or train the model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>threshold richiede probabilità, e questo modello è stato addestrato senza; ometterlo, o addestrare il modello con probabilità.</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold must be a probability from 0 to 1 for this model; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>threshold deve essere una probabilità da 0 a 1 per questo modello; ricevuto {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not those of its classes, in their order</source>
            <extracomment>error</extracomment>
            <translation>le sue firme non sono quelle delle sue classi, nel loro ordine</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not valid: {reason}</source>
            <extracomment>error</extracomment>
            <translation>le sue firme non sono valide: {reason}</translation>
        </message>
        <message>
            <location filename="../core/predict/svm.py" />
            <source>a class has a negative number of support vectors</source>
            <extracomment>error</extracomment>
            <translation>una classe ha un numero negativo di vettori di supporto</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree looks at a band that is not there</source>
            <extracomment>error</extracomment>
            <translation>un albero guarda una banda che non c'è</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees have too many thresholds</source>
            <extracomment>error</extracomment>
            <translation>gli alberi hanno troppe soglie</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees are too large</source>
            <extracomment>error</extracomment>
            <translation>gli alberi sono troppo grandi</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree is too deep</source>
            <extracomment>error</extracomment>
            <translation>un albero è troppo profondo</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>the arrays of the trees do not fit each other</source>
            <extracomment>error</extracomment>
            <translation>gli array degli alberi non concordano fra loro</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid band or threshold</source>
            <extracomment>error</extracomment>
            <translation>un nodo di un albero non ha una banda o una soglia valida</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid children</source>
            <extracomment>error</extracomment>
            <translation>un nodo di un albero non ha figli validi</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>Finished</source>
            <extracomment>part of a text</extracomment>
            <translation>Terminato</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>The progress callback failed and is not called again ({reason}).</source>
            <extracomment>part of a text</extracomment>
            <translation>La funzione di avanzamento non è riuscita e non viene più chiamata ({reason}).</translation>
        </message>
        <message>
            <location filename="../core/raster/align.py" />
            <source>resampling cannot be {method} for band {band} of {raster}, whose stored numbers have the scale {scale} and the offset {offset}; take nearest or average.</source>
            <extracomment>error</extracomment>
            <translation>resampling non può essere {method} per la banda {band} di {raster}, i cui numeri memorizzati hanno la scala {scale} e l'offset {offset}; prendere nearest o average.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Reading the training pixels</source>
            <extracomment>progress</extracomment>
            <translation>Lettura dei pixel di addestramento</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Outside</source>
            <extracomment>text</extracomment>
            <translation>All'esterno</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Inside</source>
            <extracomment>text</extracomment>
            <translation>All'interno</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Comparing the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Confronto dei pixel</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>{model} keeps no importance of its bands, so all bands weigh the same.</source>
            <extracomment>message</extracomment>
            <translation>{model} non conserva l'importanza delle sue bande, quindi tutte le bande pesano allo stesso modo.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Band {band} has the value {value:g} in all training pixels, so that nothing can be compared with it; leave it out by the weight 0.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} ha il valore {value:g} in tutti i pixel di addestramento, così che nulla si può confrontare con essa; escluderla con il peso 0.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>All training pixels belong to one feature or group, and are to be compared with those of others; at least 2 are needed.</source>
            <extracomment>error</extracomment>
            <translation>Tutti i pixel di addestramento appartengono a un solo elemento o gruppo, e vanno confrontati con quelli di altri; ne servono almeno 2.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller one, or training features that lie farther apart.</source>
            <extracomment>error</extracomment>
            <translation>Nessun pixel di addestramento può essere confrontato con altri a una distanza di {distance:.6g}; prenderne una minore, o elementi di addestramento più distanti fra loro.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>the model</source>
            <extracomment>part of a text</extracomment>
            <translation>il modello</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale {trained}: check that the values of both mean the same.</source>
            <extracomment>message</extracomment>
            <translation>La banda {band} di {raster} ha la scala {scale}, e il modello è stato addestrato su una con la scala {trained}: verificare che i valori di entrambe significhino la stessa cosa.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Neither names nor wavelengths tell which bands are those of {owner}; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Né i nomi né le lunghezze d'onda dicono quali bande prendere per {owner}; sono prese nel loro ordine.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Il modello richiede {needed} MB di memoria, e ne sono consentiti {allowed} MB; aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/area.py" />
            <source>{raster} is a rotated grid in degrees, whose areas are not supported; bring it to a projected coordinate system first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} è una griglia ruotata in gradi, le cui superfici non sono supportate; portarlo prima in un sistema di coordinate proiettato.</translation>
        </message>
        <message>
            <location filename="../core/raster/band.py" />
            <source>Band {band} of {raster} has the type {type}, which is not supported; convert it to a real number type first.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} di {raster} ha il tipo {type}, che non è supportato; convertirla prima in un tipo di numeri reali.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>A virtual raster cannot resample its bands; write a .tif, or leave resampling out.</source>
            <extracomment>error</extracomment>
            <translation>Un raster virtuale non può ricampionare le sue bande; scrivere un .tif, o omettere resampling.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>The table needs a row for each of the {count} bands ({bands}); it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La tabella richiede una riga per ognuna delle {count} bande ({bands}); ne ha {found}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band keeps its own.</source>
            <extracomment>error</extracomment>
            <translation>Nessun tipo contiene esattamente i numeri di tutte le bande: {types}; scrivere un .vrt, in cui ogni banda mantiene il proprio.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>it is no text</source>
            <extracomment>part of a text</extracomment>
            <translation>non è un testo</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster.</source>
            <extracomment>error</extracomment>
            <translation>La cartella {folder} non ha alcun raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster with {texts} in its name.</source>
            <extracomment>error</extracomment>
            <translation>La cartella {folder} non ha alcun raster con {texts} nel nome.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>box_coordinate_list must be [left, top, right, bottom]; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>box_coordinate_list deve essere [left, top, right, bottom]; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/budget.py" />
            <source>This run needs at least {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM or lower the number of processes.</source>
            <extracomment>error</extracomment>
            <translation>Questa esecuzione richiede almeno {needed} MB di memoria, e ne sono consentiti {allowed} MB; aumentare la RAM disponibile o ridurre il numero di processi.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{raster} does not meet the ground of the output, so that all would be NoData.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non incontra il terreno dell'output, quindi tutto sarebbe NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip keeps values within bounds.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} pixel di {result} hanno valori che {type} non contiene, e sono NoData; clip mantiene i valori entro i limiti.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; choose another nodata_value where they are data.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} pixel di {result} hanno il valore {nodata}, che significa NoData nell'output; scegliere un altro nodata_value dove sono dati.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>No pixel of {result} has a value.</source>
            <extracomment>message</extracomment>
            <translation>Nessun pixel di {result} ha un valore.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>No calibration feature of {vector} holds a valid pixel of {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento di calibrazione di {vector} contiene un pixel valido di {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I pixel di calibrazione richiedono circa {needed:.0f} MB di memoria, e ne sono consentiti {allowed} MB; ridurre max_pixels, o aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie outside the raster and {missed} hold no pixel centre; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Di {features} elementi di calibrazione {unlabelled} non hanno classe o geometria, {outside} si trovano fuori dal raster e {missed} non contengono alcun centro di pixel; sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of the pixels of the calibration features {contested} lie in features of several classes and {invalid} are NoData in a band; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Dei pixel degli elementi di calibrazione {contested} sono in elementi di più classi e {invalid} sono NoData in una banda; sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{path} has no selected signature.</source>
            <extracomment>error</extracomment>
            <translation>{path} non ha alcuna firma selezionata.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>the catalogue</source>
            <extracomment>part of a text</extracomment>
            <translation>il catalogo</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{first} and {second} of {path} have other bands; take signatures of the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{first} e {second} di {path} hanno bande diverse; prendere firme con le stesse bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>A spectral angle needs at least 2 bands; 1 is compared.</source>
            <extracomment>error</extracomment>
            <translation>Un angolo spettrale richiede almeno 2 bande; 1 è confrontata.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Measuring the bands</source>
            <extracomment>progress</extracomment>
            <translation>Misura delle bande</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Writing the changes</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura dei cambiamenti</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, or rasters of 2 bands.</source>
            <extracomment>error</extracomment>
            <translation>La direzione è un solo angolo solo per 2 bande, e ne sono confrontate {bands}; prendere i segni, o raster di 2 bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The signs of at most {most} bands fit one code, and {bands} are compared; take fewer bands.</source>
            <extracomment>error</extracomment>
            <translation>I segni di al massimo {most} bande stanno in un codice, e ne sono confrontate {bands}; prendere meno bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>There is no band {band}; the rasters have {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una banda {band}; i raster hanno {count} bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>Each band can be chosen once; got {numbers}.</source>
            <extracomment>error</extracomment>
            <translation>Ogni banda può essere scelta una sola volta; ricevuto {numbers}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Calibrating</source>
            <extracomment>progress</extracomment>
            <translation>Calibrazione</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Mapping</source>
            <extracomment>progress</extracomment>
            <translation>Mappatura</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; these classes have fewer, and are in every set: {classes}.</source>
            <extracomment>message</extracomment>
            <translation>Una copertura del {percent:g} percento richiede {needed} elementi o gruppi di calibrazione di una classe; queste classi ne hanno meno, e sono in ogni insieme: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups, and there are {count}: every class is in every set.</source>
            <extracomment>message</extracomment>
            <translation>Una copertura del {percent:g} percento richiede {needed} elementi o gruppi di calibrazione, e ce ne sono {count}: ogni classe è in ogni insieme.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>No class</source>
            <extracomment>text</extracomment>
            <translation>Nessuna classe</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>1 class</source>
            <extracomment>text</extracomment>
            <translation>1 classe</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>{count} classes</source>
            <extracomment>text</extracomment>
            <translation>{count} classi</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_map.py" />
            <source>Cluster {number}</source>
            <extracomment>text</extracomment>
            <translation>Cluster {number}</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>Drawing {pixels} pixels needs {needed:.0f} MB of memory, and {allowed} MB are allowed; draw fewer pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Estrarre {pixels} pixel richiede {needed:.0f} MB di memoria, e ne sono consentiti {allowed} MB; estrarre meno pixel, o aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>No pixel of {raster} is valid in all bands.</source>
            <extracomment>error</extracomment>
            <translation>Nessun pixel di {raster} è valido in tutte le bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or scale them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene numeri fino a {largest:.3g}, i cui quadrati superano ogni numero rappresentabile; prima mascherarli o scalarli.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{path} cannot give centres: {first} and {second} have other bands.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può dare centri: {first} e {second} hanno bande diverse.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{number} clusters were asked for, and {raster} has {found} different spectra; take fewer clusters.</source>
            <extracomment>error</extracomment>
            <translation>Sono stati richiesti {number} cluster, e {raster} ha {found} spettri diversi; prendere meno cluster.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>A start centre is zero in all bands, so it has no spectral angle; choose other start centres, or the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>Un centro iniziale è zero in tutte le bande, quindi non ha angolo spettrale; scegliere altri centri iniziali, o la distanza euclidea.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Reading the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Lettura dei pixel</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>All pixels of {raster} are zero in all bands, so they have no spectral angle.</source>
            <extracomment>error</extracomment>
            <translation>Tutti i pixel di {raster} sono zero in tutte le bande, quindi non hanno angolo spettrale.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Finding the clusters</source>
            <extracomment>progress</extracomment>
            <translation>Ricerca dei cluster</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more of them may change the clusters.</source>
            <extracomment>message</extracomment>
            <translation>I centri si spostavano ancora, fino a {shift:.3g}, nell'ultima di {count} iterazioni; più iterazioni possono cambiare i cluster.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>L'angolo spettrale richiede almeno 2 bande, poiché tutti i pixel di una sola banda hanno la stessa direzione; aggiungere bande o scegliere la distanza euclidea.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The start centres have {found} bands, and the rasters have {expected}; give a value for each band.</source>
            <extracomment>error</extracomment>
            <translation>I centri iniziali hanno {found} bande, e i raster ne hanno {expected}; dare un valore per ogni banda.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>Clusters of {side} x {side} pixels are too many for the memory that is allowed; take larger clusters, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I grappoli di {side} x {side} pixel sono troppi per la memoria consentita; prendere grappoli più grandi, o aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked for; take fewer, or smaller ones.</source>
            <extracomment>error</extracomment>
            <translation>La mappa ha {available} grappoli di {side} x {side} pixel, e ne erano richiesti {clusters}; prenderne meno, o più piccoli.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>The rasters have more than {count} combinations of values, and {allowed} MB of memory hold no more; group the values into classes, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I raster hanno più di {count} combinazioni di valori, e {allowed} MB di memoria non ne contengono altre; raggruppare i valori in classi, o aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>{raster} and the other bands have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} e le altre bande non hanno alcun pixel valido in comune.</translation>
        </message>
        <message>
            <location filename="../core/raster/common_grid.py" />
            <source>{rasters} have no pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{rasters} non hanno alcun pixel in comune.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all of them exactly, so write them apart, or choose an output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha numeri interi a 64 bit, e altre bande hanno altri tipi; nessun tipo li contiene tutti esattamente, quindi scriverli separatamente, o scegliere un tipo di output.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>nodata_value must be a number that the type {type} of the output holds; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value deve essere un numero che il tipo {type} dell'output contiene; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} e il suo riferimento non hanno alcun pixel valido in comune.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have {classes} different classes, and a cross table holds {most}; group them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} e il suo riferimento hanno {classes} classi diverse, e una tabella incrociata ne contiene {most}; raggrupparle prima.</translation>
        </message>
        <message>
            <location filename="../core/raster/cut.py" />
            <source>The extent does not meet {raster}.</source>
            <extracomment>error</extracomment>
            <translation>L'estensione non incontra {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Band {band} has {pixels} pixels with a difference, and the threshold needs at least {least}; type the thresholds.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} ha {pixels} pixel con una differenza, e la soglia ne richiede almeno {least}; digitare le soglie.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same size of change; type the thresholds, or take another rule.</source>
            <extracomment>error</extracomment>
            <translation>La regola di Otsu non trova una soglia nella banda {band}: i suoi {pixels} pixel hanno tutti la stessa entità di cambiamento; digitare le soglie, o prendere un'altra regola.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può contenere il valore {value}: i suoi numeri sono {type} da {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>The value {value} is the NoData value of {raster}; to make pixels NoData, say so.</source>
            <extracomment>error</extracomment>
            <translation>Il valore {value} è il valore NoData di {raster}; per rendere NoData i pixel, indicarlo.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{undo} appartiene a un raster diverso da {raster}: {rows} x {cols} pixel di {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has been changed since the edit that {undo} takes back; take back the later edits first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} è stato modificato dopo la modifica che {undo} annulla; annullare prima le modifiche successive.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has no NoData value that an edit in place could write or take away; write a new raster instead.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha un valore NoData che una modifica sul posto possa scrivere o togliere; scrivere invece un nuovo raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} is half edited and could not be brought back; when the cause is gone, take the edit back with {undo}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} è modificato a metà e non è stato possibile ripristinarlo; quando la causa è rimossa, annullare la modifica con {undo}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give one result, the stratum of a pixel; it gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione deve dare un solo risultato, lo strato di un pixel; ne dà {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give whole numbers, the stratum of a pixel and 0 for none; it gives {value}.</source>
            <extracomment>error</extracomment>
            <translation>L'espressione deve dare numeri interi, lo strato di un pixel e 0 per nessuno; dà {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/expression_names.py" />
            <source>names must be as many as the rasters and band sets, which are {count}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>names devono essere tanti quanti i raster e gli insiemi di bande, che sono {count}; ricevuti {given}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il punto in {source} non può essere portato a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point {point} does not lie on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {point} non si trova su {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha un sistema di coordinate, quindi non può essere portato a {target}; assegnargliene prima uno.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} cannot be brought from {source} to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere portato da {source} a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>L'estensione in {source} non può essere portata a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} crosses the antimeridian in {target}; cut it there.</source>
            <extracomment>error</extracomment>
            <translation>L'estensione in {source} attraversa l'antimeridiano in {target}; tagliarla lì.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.</source>
            <extracomment>error</extracomment>
            <translation>{crs} non è un sistema di coordinate che GDAL conosce; scrivere per esempio EPSG:32633.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The pixels of {first} and {second} do not lie at the same places; resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>I pixel di {first} e {second} non stanno negli stessi punti; ricampionare prima uno dei due sull'altro.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>{count:,} results of {band} are no numbers that {type} has beside NoData, and are NoData; choose another output_type.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} risultati di {band} non sono numeri che {type} contiene oltre a NoData, e sono NoData; scegliere un altro output_type.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>The kernel cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il kernel non può essere letto da {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>The folder {path} cannot be made: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La cartella {path} non può essere creata: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>{path} is an input too; choose another folder or prefix.</source>
            <extracomment>error</extracomment>
            <translation>{path} è anche un input; scegliere un'altra cartella o un altro prefisso.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} cannot be opened as a raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere aperto come raster: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band; if it holds several rasters, name one of them.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha bande; se contiene più raster, indicarne uno.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band {band}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha la banda {band}; ne ha {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/grid.py" />
            <source>{first} and {second} are not on the same grid ({difference}); resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} e {second} non sono sulla stessa griglia ({difference}); ricampionare prima uno dei due sull'altro.</translation>
        </message>
        <message>
            <location filename="../core/raster/growing.py" />
            <source>Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB are allowed; take a smaller maximum width, or allow more.</source>
            <extracomment>error</extracomment>
            <translation>Regioni larghe {width} pixel richiedono circa {needed} MB di memoria, e ne sono consentiti {allowed} MB; prendere una larghezza massima minore, o consentirne di più.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to {count}.</source>
            <extracomment>error</extracomment>
            <translation>bands contiene {wrong}, e {count} bande sono confrontate: {names}; dare numeri da 1 a {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Decrease</source>
            <extracomment>text</extracomment>
            <translation>Diminuzione</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>No change</source>
            <extracomment>text</extracomment>
            <translation>Nessun cambiamento</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Increase</source>
            <extracomment>text</extracomment>
            <translation>Aumento</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Neither names nor wavelengths tell which bands of {first} and {second} belong together; they are compared in their order.</source>
            <extracomment>message</extracomment>
            <translation>Né i nomi né le lunghezze d'onda dicono quali bande di {first} e {second} vanno insieme; sono confrontate nel loro ordine.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>{count} bands are compared: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>{count} bande sono confrontate: {bands}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the first image</source>
            <extracomment>part of a text</extracomment>
            <translation>la prima immagine</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the second image</source>
            <extracomment>part of a text</extracomment>
            <translation>la seconda immagine</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are valid in all compared bands; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} di {image} non varia: ha un solo valore nei {pixels} pixel validi in tutte le bande confrontate; escluderla.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, or set iterations to 0 for the transform of equal weights.</source>
            <extracomment>error</extracomment>
            <translation>La ripesatura si stabilizza con almeno {least} bande, e ne sono confrontate {bands}; prendere più bande, o impostare iterations a 0 per la trasformazione a pesi uguali.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The pixels without change agree fully after {count} iterations; the last transform before is kept.</source>
            <extracomment>message</extracomment>
            <translation>I pixel senza cambiamento concordano del tutto dopo {count} iterazioni; si mantiene l'ultima trasformazione precedente.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The correlations still changed by {change:.2g} after {count} iterations.</source>
            <extracomment>message</extracomment>
            <translation>Le correlazioni cambiavano ancora di {change:.2g} dopo {count} iterazioni.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Alteration detection of {bands} bands needs at least {least} pixels that are valid in all compared bands; there are {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Il rilevamento delle alterazioni di {bands} bande richiede almeno {least} pixel validi in tutte le bande confrontate; ce ne sono {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The bands of {first} or {second} depend on each other linearly; leave one of them out.</source>
            <extracomment>error</extracomment>
            <translation>Le bande di {first} o di {second} dipendono linearmente l'una dall'altra; escluderne una.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>A combination of the bands of {first} is the same as one of {second}, so that its change has no variance; the images must be of two dates.</source>
            <extracomment>error</extracomment>
            <translation>Una combinazione delle bande di {first} è uguale a una di {second}, così che il suo cambiamento non ha varianza; le immagini devono essere di due date.</translation>
        </message>
        <message>
            <location filename="../core/raster/jobs.py" />
            <source>A worker process ended unexpectedly, perhaps for lack of memory; take fewer processes, or threads.</source>
            <extracomment>error</extracomment>
            <translation>Un processo di lavoro è terminato inaspettatamente, forse per mancanza di memoria; usare meno processi, o i thread.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>The undo file {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il file di annullamento {path} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>{path} is no undo file, or is damaged.</source>
            <extracomment>error</extracomment>
            <translation>{path} non è un file di annullamento, o è danneggiato.</translation>
        </message>
        <message>
            <location filename="../core/raster/morphology.py" />
            <source>values must be values that {raster} can hold; got {value}, and its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>values devono essere valori che {raster} può contenere; ricevuto {value}, e il suo tipo è {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic.py" />
            <source>{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have the same bands.</source>
            <extracomment>error</extracomment>
            <translation>{first} ha {count} bande, e {raster} ne ha {other}; le immagini di un mosaico devono avere le stesse bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic_grid.py" />
            <source>rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.</source>
            <extracomment>error</extracomment>
            <translation>rasters_per_image deve dividere il numero di raster; {count} non divide {rasters}.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>The class values from {low} to {high} leave no number for NoData.</source>
            <extracomment>error</extracomment>
            <translation>I valori di classe da {low} a {high} non lasciano alcun numero per NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>A raster of the type {type} whose NoData comes from a mask needs a wider type, and there is none; give it a NoData value first.</source>
            <extracomment>error</extracomment>
            <translation>Un raster di tipo {type} il cui NoData viene da una maschera richiede un tipo più ampio, che non esiste; dargli prima un valore NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type that holds the new values; {type} does not hold {value}.</source>
            <extracomment>error</extracomment>
            <translation>output_type deve essere un tipo che contiene i nuovi valori; {type} non contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type with a number left for NoData; {type} has none, since all its values may occur. Choose a wider one.</source>
            <extracomment>error</extracomment>
            <translation>output_type deve essere un tipo a cui resti un numero per NoData; {type} non ne ha, poiché tutti i suoi valori possono presentarsi. Sceglierne uno più ampio.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Principal components need at least 2 pixels that are valid in all bands; {raster} has {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Le componenti principali richiedono almeno 2 pixel validi in tutte le bande; {raster} ne ha {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>the saved transform</source>
            <extracomment>part of a text</extracomment>
            <translation>la trasformazione salvata</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Neither names nor wavelengths tell which bands are those of the saved transform; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Né i nomi né le lunghezze d'onda dicono quali bande sono quelle della trasformazione salvata; sono prese nel loro ordine.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>{raster} has {found} bands, and the transform has {known} components; take the raster of components that belongs to it.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha {found} bande, e la trasformazione ha {known} componenti; prendere il raster di componenti che le appartiene.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>The transform {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La trasformazione {path} non può essere letta: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/piecewise.py" />
            <source>One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one step; resample it to pixels of a size between first.</source>
            <extracomment>error</extracomment>
            <translation>Un pixel dell'output richiede {rows} x {cols} pixel di {raster}, troppi per un solo passo; ricampionarlo prima a pixel di una dimensione intermedia.</translation>
        </message>
        <message>
            <location filename="../core/raster/place.py" />
            <source>{raster} cannot be brought to another coordinate system: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere portato a un altro sistema di coordinate: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I contorni di un raster con {cols} colonne richiedono {needed} MB di memoria più di quanto consentito; aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of large patches need at least {needed} MB more memory than is allowed; raise the available RAM, take a smaller extent, or do not dissolve.</source>
            <extracomment>error</extracomment>
            <translation>I contorni di gruppi di pixel grandi richiedono almeno {needed} MB di memoria più di quanto consentito; aumentare la RAM disponibile, prendere un'estensione minore, o non dissolvere.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has more than {most} strata; group them into fewer first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha più di {most} strati; raggrupparli prima in un numero minore.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has no valid pixel to sample.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha alcun pixel valido da campionare.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options devono avere la forma NAME=VALUE|NAME=VALUE; ricevuto {option}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} cannot be written: a raster has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: un raster ha l'estensione {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.</source>
            <extracomment>error</extracomment>
            <translation>{path} richiede {needed:.0f} MB, e un file .img ne contiene {most:.0f} MB; usare .tif.</translation>
        </message>
        <message>
            <location filename="../core/raster/raster_zones.py" />
            <source>The zones of {raster} must be whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Le zone di {raster} devono essere numeri interi; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{sensor} has no band with a wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} non ha alcuna banda con una lunghezza d'onda.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>The band {band} of {raster} has no known wavelength and width.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} di {raster} non ha lunghezza d'onda e larghezza note.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{signature} has no wavelengths and cannot be resampled.</source>
            <extracomment>error</extracomment>
            <translation>{signature} non ha lunghezze d'onda e non può essere ricampionata.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.</source>
            <extracomment>error</extracomment>
            <translation>Nessuna banda del sensore si trova sullo spettro di {signature}, da {first} a {last} µm.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} spectra lie on no band of the sensor and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} spettri non si trovano su alcuna banda del sensore e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} of {all} spectra do not reach over all bands of the sensor; the others are left out of them.</source>
            <extracomment>message</extracomment>
            <translation>{count} di {all} spettri non si estendono su tutte le bande del sensore; le altre ne sono escluse.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Counting the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Conteggio dei pixel</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Drawing</source>
            <extracomment>progress</extracomment>
            <translation>Estrazione</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>{size} points were asked for in the stratum {stratum}, which has {units} pixels; take fewer.</source>
            <extracomment>error</extracomment>
            <translation>Erano richiesti {size} punti nello strato {stratum}, che ha {units} pixel; prenderne meno.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Only {found} of {wanted} points fit with {distance} between them.</source>
            <extracomment>message</extracomment>
            <translation>Solo {found} di {wanted} punti ci stanno con {distance} fra loro.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points names the stratum {stratum}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>class_points nomina lo strato {stratum}, che la mappa non ha; essa ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points must be whole numbers; the stratum {stratum} has {size}.</source>
            <extracomment>error</extracomment>
            <translation>class_points devono essere numeri interi; lo strato {stratum} ha {size}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points has no points for the stratum {stratum}; every stratum needs some, since its share of the errors is unknown without.</source>
            <extracomment>error</extracomment>
            <translation>class_points non ha punti per lo strato {stratum}; ogni strato ne richiede, perché senza di essi la sua quota degli errori è sconosciuta.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>Finding the range of the bands</source>
            <extracomment>progress</extracomment>
            <translation>Ricerca dell'intervallo delle bande</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands.</source>
            <extracomment>error</extracomment>
            <translation>Nessun pixel di {raster} è valido in entrambe le bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands and lies in the ranges.</source>
            <extracomment>error</extracomment>
            <translation>Nessun pixel di {raster} è valido in entrambe le bande e sta negli intervalli.</translation>
        </message>
        <message>
            <location filename="../core/raster/scene_map.py" />
            <source>Classifying</source>
            <extracomment>progress</extracomment>
            <translation>Classificazione in corso</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_catalog.py" />
            <source>The catalogue has no band set to take signatures from; give bandset.</source>
            <extracomment>error</extracomment>
            <translation>Il catalogo non ha un insieme di bande da cui prendere firme; dare bandset.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: a catalogue of signatures has the extension .json or .csv.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: un catalogo di firme ha l'estensione .json o .csv.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: {first} and {second} have other bands, and a library has one list of them.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: {first} e {second} hanno bande diverse, e una libreria ne ha un solo elenco.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>No feature holds a pixel that is valid in all bands and belongs to one group alone.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento contiene un pixel valido in tutte le bande e appartenente a un solo gruppo.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>{count} of {all} signatures have no valid pixel and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} di {all} firme non hanno alcun pixel valido e sono state escluse.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>spectral information divergence</source>
            <extracomment>part of a text</extracomment>
            <translation>divergenza di informazione spettrale</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with the values; it gives {values}.</source>
            <extracomment>error</extracomment>
            <translation>{reference} deve dare un valore per ognuna delle {bands} bande ({names}), o lunghezze d'onda con i valori; dà {values}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The spectrum {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Lo spettro {path} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The {distance} needs at least 2 bands, as all spectra of one band have the same shape; {raster} is compared in one.</source>
            <extracomment>error</extracomment>
            <translation>La misura {distance} richiede almeno 2 bande, poiché tutti gli spettri di una sola banda hanno la stessa forma; {raster} è confrontato in una sola.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Up to the threshold</source>
            <extracomment>text</extracomment>
            <translation>Fino alla soglia</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Above the threshold</source>
            <extracomment>text</extracomment>
            <translation>Sopra la soglia</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is too large for a spectral library.</source>
            <extracomment>error</extracomment>
            <translation>{path} è troppo grande per una libreria spettrale.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is no spectral library of a format that is known.</source>
            <extracomment>error</extracomment>
            <translation>{path} non è una libreria spettrale di un formato noto.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>There is no library beside the header {path}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una libreria accanto all'intestazione {path}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is text of splib07 and needs its file of wavelengths; give wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{path} è un testo di splib07 e richiede il suo file di lunghezze d'onda; dare wavelengths.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index}: {remark}</source>
            <extracomment>message</extracomment>
            <translation>{index}: {remark}</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>These constants are in none of the formulas: {names}.</source>
            <extracomment>message</extracomment>
            <translation>Queste costanti non sono in nessuna delle formule: {names}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole numbers without a scale; give scale_factor, such as 0.0001.</source>
            <extracomment>error</extracomment>
            <translation>{index} richiede la riflettanza da 0 a 1, e la banda {band} di {raster} contiene numeri interi senza scala; dare scale_factor, come 0.0001.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and values of {raster} are about {value:.6g}; check scale_factor.</source>
            <extracomment>message</extracomment>
            <translation>{index} richiede la riflettanza da 0 a 1, e i valori di {raster} sono circa {value:.6g}; verificare scale_factor.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band besides its alpha band.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha altre bande oltre alla banda alfa.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band {band} of values; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha una banda {band} di valori; ne ha {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/strip_plan.py" />
            <source>The patches of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I gruppi di pixel di un raster con {cols} colonne richiedono {needed} MB di memoria più di quanto consentito; aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>{raster} holds {type} values, and patches need whole numbers; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene valori {type}, e i gruppi di pixel richiedono numeri interi; riclassificarlo prima.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>The patches of this raster need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>I gruppi di pixel di questo raster richiedono {needed} MB di memoria in più di quanto consentito; aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_model.py" />
            <source>class_weights must be a number above 0 for each of the classes {classes}; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>class_weights deve essere un numero maggiore di 0 per ognuna delle classi {classes}; ricevuto {got}.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Non è stato possibile validare il modello, perché una parte lascia troppo pochi pixel di addestramento: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Non è stato possibile validare il modello nello spazio, perché una parte lascia troppo pochi pixel di addestramento: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>No range of the errors was found: they hardly depend on distance, or are too few; the validation in space is that by training features.</source>
            <extracomment>message</extracomment>
            <translation>Non è stato trovato alcun range degli errori: dipendono ben poco dalla distanza, o sono troppo pochi; la validazione spaziale è quella per elementi di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space with a distance of {distance:.6g}: all other training pixels of a class are too near; take a smaller distance, more folds, or training features that lie apart.</source>
            <extracomment>message</extracomment>
            <translation>Non è stato possibile validare il modello nello spazio con una distanza di {distance:.6g}: tutti gli altri pixel di addestramento di una classe sono troppo vicini; prendere una distanza minore, più parti, o elementi di addestramento distanti fra loro.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Training needs at least 2 classes; the training features have class {id} alone.</source>
            <extracomment>error</extracomment>
            <translation>L'addestramento richiede almeno 2 classi; gli elementi di addestramento hanno solo la classe {id}.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_samples, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{samples} campioni di addestramento richiedono circa {needed:.0f} MB di memoria, e ne sono consentiti {allowed} MB; ridurre max_samples, o aumentare la RAM disponibile.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside the raster, between pixel centres, on NoData, or inside another class.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id}{name} non ha alcun pixel di addestramento valido nei suoi {shapes} elementi: si trovano fuori dal raster, fra i centri dei pixel, su NoData o dentro un'altra classe.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features have no class or no geometry and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} di {features} elementi di addestramento non hanno classe o geometria e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features lie outside the raster and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} di {features} elementi di addestramento si trovano fuori dal raster e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features hold no pixel centre and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} di {features} elementi di addestramento non contengono alcun centro di pixel e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels lie in features of several classes and were not used for training.</source>
            <extracomment>message</extracomment>
            <translation>{count} pixel si trovano in elementi di più classi e non sono stati usati per l'addestramento.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels of the training features are NoData in a band and were not used.</source>
            <extracomment>message</extracomment>
            <translation>{count} pixel degli elementi di addestramento sono NoData in una banda e non sono stati usati.</translation>
        </message>
        <message>
            <location filename="../core/raster/training_points.py" />
            <source>{size} points were asked for and stratum {stratum} has {pixels} pixels.</source>
            <extracomment>message</extracomment>
            <translation>Erano richiesti {size} punti e lo strato {stratum} ha {pixels} pixel.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere modificato: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: the format {format} does not allow changes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere modificato: il formato {format} non consente modifiche.</translation>
        </message>
        <message>
            <location filename="../core/raster/value_mask.py" />
            <source>mask_values must be values that {raster} can hold; it has the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>mask_values devono essere valori che {raster} può contenere; ha il tipo {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{bandset} has no bands.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} non ha bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{raster} does not lie on the pixels of the other bands; resample it to them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non poggia sui pixel delle altre bande; ricampionarlo prima su di esse.</translation>
        </message>
        <message>
            <location filename="../core/raster/warped.py" />
            <source>{raster} cannot be resampled by {method}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non può essere ricampionato con {method}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/whereabouts.py" />
            <source>The point {x}, {y} in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {x}, {y} in {source} non può essere portato a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written: its folder does not exist or is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: la sua cartella non esiste o è di sola lettura.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>creation_options do not fit {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options non sono adatte a {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be replaced: {reason}; if it is open in another program, close it there.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere sostituito: {reason}; se è aperto in un altro programma, chiuderlo lì.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written ({free:.0f} MB are free there): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto (lì sono liberi {free:.0f} MB): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal.py" />
            <source>More than {entries} different values of zones must be counted at once, and the allowed memory holds no more; raise the available RAM, or do without variety, majority, minority and areas of values.</source>
            <extracomment>error</extracomment>
            <translation>Più di {entries} valori diversi di zone devono essere contati insieme, e la memoria consentita non ne contiene altri; aumentare la RAM disponibile, o rinunciare a varietà, maggioranza, minoranza e superfici dei valori.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal_plan.py" />
            <source>Statistics of {zones} zones need {needed} MB more memory than is allowed; raise the available RAM, or take fewer zones or bands.</source>
            <extracomment>error</extracomment>
            <translation>Le statistiche di {zones} zone richiedono {needed} MB di memoria più di quanto consentito; aumentare la RAM disponibile, o prendere meno zone o bande.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>An empty cell is no condition; write NoData where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>Una cella vuota non è una condizione; scrivere NoData se è ciò che si intende.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>The interval {text} ends before it begins.</source>
            <extracomment>error</extracomment>
            <translation>L'intervallo {text} finisce prima di iniziare.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/expression.py" />
            <source>{text} is no condition: it must be one expression that is true or false, such as raster &gt; 500.</source>
            <extracomment>error</extracomment>
            <translation>{text} non è una condizione: deve essere una sola espressione vera o falsa, come raster &gt; 500.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/reclassification.py" />
            <source>{raster} holds {value}, which no row of the table changes and the type {type} cannot hold; choose another type for the output, or what other values become.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene {value}, che nessuna riga della tabella cambia e che il tipo {type} non può contenere; scegliere un altro tipo per l'output, o che cosa diventano gli altri valori.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>The reclassification table has no row.</source>
            <extracomment>error</extracomment>
            <translation>La tabella di riclassificazione non ha righe.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Riga {row} della tabella di riclassificazione: {reason}</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: the new value must be a number or NoData; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Riga {row} della tabella di riclassificazione: il nuovo valore deve essere un numero o NoData; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} is also an input: {path}; give it another name.</source>
            <extracomment>error</extracomment>
            <translation>{name} è anche un input: {path}; dargli un altro nome.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>Two outputs have the same name: {path}.</source>
            <extracomment>error</extracomment>
            <translation>Due output hanno lo stesso nome: {path}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} holds files already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} contiene già dei file, e overwrite è disattivato.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} names a folder: {path}; give it a file name.</source>
            <extracomment>error</extracomment>
            <translation>{name} indica una cartella: {path}; dargli il nome di un file.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} exists already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} esiste già, e la sovrascrittura è disattivata.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: la cartella {folder} non esiste.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: la cartella {folder} è di sola lettura.</translation>
        </message>
        <message>
            <location filename="../core/resample/stored.py" />
            <source>{raster} has valid pixels with the value {nodata}, which is to mean NoData; choose another NoData value or output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha pixel validi con il valore {nodata}, che deve significare NoData; scegliere un altro valore NoData o tipo di output.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The program was interrupted.</source>
            <extracomment>part of a text</extracomment>
            <translation>Il programma è stato interrotto.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>{kind}: {error}</source>
            <extracomment>part of a text</extracomment>
            <translation>{kind}: {error}</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The session is closed; make a new one.</source>
            <extracomment>error</extracomment>
            <translation>La sessione è chiusa; crearne una nuova.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>A session has no setting {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Una sessione non ha l'impostazione {name}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>progress_callback must be callable; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>progress_callback deve essere richiamabile; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>messages_callback must have the methods info, warning and error; {missing} is missing.</source>
            <extracomment>error</extracomment>
            <translation>messages_callback deve avere i metodi info, warning ed error; manca {missing}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>multiprocess_module deve essere None, multiprocessing o uno dei suoi contesti; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>{name} must be a whole number of at least {minimum}{unit}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} deve essere un numero intero di almeno {minimum}{unit}; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>{type} is no type of pixels; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{type} non è un tipo di pixel; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>x_values and y_values must have one shape; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>x_values e y_values devono avere la stessa forma; ricevuto {x} e {y}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>There is no pair of values without NaN.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è alcuna coppia di valori senza NaN.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.</source>
            <extracomment>error</extracomment>
            <translation>Un istogramma di {cells:.0f} celle è troppo grande; prendere meno decimali di {decimals}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>Two spectra must have equally many values; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>Due spettri devono avere lo stesso numero di valori; ricevuto {x} e {y}.</translation>
        </message>
        <message>
            <location filename="../core/spec/assessment.py" />
            <source>map is needed to assess another map or to use the map's areas.</source>
            <extracomment>error</extracomment>
            <translation>map serve per valutare un'altra mappa o per usare le superfici della mappa.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>Give one of training (areas with their class), catalogue (signatures) and model (a file); got {given}.</source>
            <extracomment>error</extracomment>
            <translation>Dare una sola cosa fra training (aree con la loro classe), catalogue (firme) e model (un file); ricevuto {given}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} is of training areas, and there are none; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} riguarda aree di addestramento, e non ce ne sono; ometterlo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{method} learns from training pixels, and a catalogue has none; give training areas, or one of the methods {methods}.</source>
            <extracomment>error</extracomment>
            <translation>{method} impara da pixel di addestramento, e un catalogo non ne ha; dare aree di addestramento, o uno dei metodi {methods}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>catalogue_thresholds needs a catalogue, and no threshold for all.</source>
            <extracomment>error</extracomment>
            <translation>catalogue_thresholds richiede un catalogo, e nessuna soglia per tutte le classi.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>A saved model has no macroclasses and is not trained again; leave out macroclass and only_fit.</source>
            <extracomment>error</extracomment>
            <translation>Un modello salvato non ha macroclassi e non è addestrato di nuovo; omettere macroclass e only_fit.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>only_fit needs output_model: the file that keeps the model.</source>
            <extracomment>error</extracomment>
            <translation>only_fit richiede output_model: il file che conserva il modello.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>class_field is needed with training: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>class_field serve con training: il campo con la classe.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_field is needed to label by macroclass: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field è necessario per etichettare per macroclasse: il campo con la macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_name_field needs macroclass_field: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_name_field richiede macroclass_field: il campo con la macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>threshold and threshold_field exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>threshold e threshold_field si escludono a vicenda; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} has no part in {method}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} non ha parte in {method}; ometterlo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>a saved model</source>
            <extracomment>part of a text</extracomment>
            <translation>un modello salvato</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a file</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un file</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a folder</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di una cartella</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un raster</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster, or a list of paths</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un raster, o un elenco di percorsi</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un layer vettoriale</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster or of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un raster o di un layer vettoriale</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the number of a band, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>il numero di una banda, a partire da 1</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the name of a field</source>
            <extracomment>part of a text</extracomment>
            <translation>il nome di un campo</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a whole number</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero intero</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a number</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} from {minimum:g} to {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} da {minimum:g} a {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at least {minimum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} di almeno {minimum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at most {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} di al massimo {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} ({unit})</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} ({unit})</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>one of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno fra {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>true or false</source>
            <extracomment>part of a text</extracomment>
            <translation>vero o falso (true o false)</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>class=number for each class, such as 1=0.2, 2=0.8</source>
            <extracomment>part of a text</extracomment>
            <translation>classe=numero per ogni classe, come 1=0.2, 2=0.8</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a text</source>
            <extracomment>part of a text</extracomment>
            <translation>un testo</translation>
        </message>
        <message>
            <location filename="../core/spec/kind.py" />
            <source>{name} must be {expected}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} deve essere {expected}; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of whole numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di numeri interi</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di numeri</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of different numbers of bands, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di numeri di banda diversi, a partire da 1</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of names of different fields</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di nomi di campi diversi</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>one or several of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno o più fra {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a table with the columns {columns}</source>
            <extracomment>part of a text</extracomment>
            <translation>una tabella con le colonne {columns}</translation>
        </message>
        <message>
            <location filename="../core/spec/names.py" />
            <source>one or several of {count} names, such as {examples}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno o più di {count} nomi, come {examples}</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un file da scrivere</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write that ends with {endings}</source>
            <extracomment>part of a text</extracomment>
            <translation>il percorso di un file da scrivere che termina con {endings}</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom</source>
            <extracomment>part of a text</extracomment>
            <translation>xmin,xmax,ymin,ymax con un [CRS] facoltativo, oppure un elenco di sinistra, alto, destra, basso</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>x,y with an optional [CRS], or a list of both</source>
            <extracomment>part of a text</extracomment>
            <translation>x,y con un [CRS] facoltativo, oppure un elenco dei due</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>a coordinate system such as EPSG:32633</source>
            <extracomment>part of a text</extracomment>
            <translation>un sistema di coordinate come EPSG:32633</translation>
        </message>
        <message>
            <location filename="../core/spec/raster_names.py" />
            <source>a list of names, in the order of the rasters</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di nomi, nell'ordine dei raster</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} needs the parameter {name}: {label}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} richiede il parametro {name}: {label}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} has no parameter {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} non ha il parametro {name}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} got {name} twice, once as {alias}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} ha ricevuto {name} due volte, una come {alias}.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds must be 0 for no validation, or at least 2; got 1.</source>
            <extracomment>error</extracomment>
            <translation>folds deve essere 0 per nessuna validazione, o almeno 2; ricevuto 1.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds_by {way} needs folds; set folds to 2 or more.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} richiede folds; impostare folds a 2 o più.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>fold_distance è per folds_by blocks o buffered; scegliere uno di essi, o ometterlo.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>The catalogue has two signatures with the id {id}.</source>
            <extracomment>error</extracomment>
            <translation>Il catalogo ha due firme con l'id {id}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>There is no signature {id}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è una firma {id}; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} is no file of an ASD spectrometer, or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è un file di uno spettrometro ASD, o è danneggiato.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} ends before its spectrum does.</source>
            <extracomment>error</extracomment>
            <translation>{source} finisce prima del suo spettro.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} holds no table of spectra.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene una tabella di spettri.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>Row {row} of {source} has {found} cells, and there are {expected} columns.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} di {source} ha {found} celle, e ci sono {expected} colonne.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has {count} columns and no names; a first line must name them.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha {count} colonne e nessun nome; una prima riga deve nominarle.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has a wavelength that is no number above 0.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha una lunghezza d'onda che non è un numero maggiore di 0.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} holds no spectrum.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene alcuno spettro.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} has the unknown unit {unit} of wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha l'unità di lunghezze d'onda sconosciuta {unit}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} has a response with {x} wavelengths and {y} values.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha una risposta con {x} lunghezze d'onda e {y} valori.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} is no file of spectral responses.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è un file di risposte spettrali.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>The response of the band {band} must be numbers of at least 0 at known wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>La risposta della banda {band} deve essere di numeri non minori di 0 a lunghezze d'onda note.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è un file di addestramento (.scpx): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} holds no signature.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene alcuna firma.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{part} in {source} is too large for a training file.</source>
            <extracomment>error</extracomment>
            <translation>{part} in {source} è troppo grande per un file di addestramento.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx), or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è un file di addestramento (.scpx), o è danneggiato.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: its XML declares more than it should.</source>
            <extracomment>error</extracomment>
            <translation>{source} è danneggiato: il suo XML dichiara più di quanto dovrebbe.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} è danneggiato: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} is no ENVI spectral library: its header has the file type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è una libreria spettrale ENVI: la sua intestazione ha il tipo di file {type}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>L'intestazione di {source} è danneggiata: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its header tells of.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene {found} byte, meno dei {lines} spettri di {samples} canali che la sua intestazione indica.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} has {found} wavelengths for {samples} channels.</source>
            <extracomment>error</extracomment>
            <translation>L'intestazione di {source} ha {found} lunghezze d'onda per {samples} canali.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} is no spectrum of splib07.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è uno spettro di splib07.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} holds something else than numbers: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene altro oltre a numeri: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} has {found} channels and {wavelengths} has {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha {found} canali e {wavelengths} ne ha {expected}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is no JSON: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} holds no catalogue of signatures.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene un catalogo di firme.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is a catalogue of version {version}; version {known} is known here.</source>
            <extracomment>error</extracomment>
            <translation>{source} è un catalogo della versione {version}; qui è nota la versione {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} è danneggiato: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>There is no signature to merge.</source>
            <extracomment>error</extracomment>
            <translation>Non c'è alcuna firma da unire.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>{first} and {second} have other bands and cannot be merged.</source>
            <extracomment>error</extracomment>
            <translation>{first} e {second} hanno bande diverse e non possono essere unite.</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Wavelength (µm)</source>
            <extracomment>text</extracomment>
            <translation>Lunghezza d'onda (µm)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Signatures</source>
            <extracomment>text</extracomment>
            <translation>Firme</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>First</source>
            <extracomment>text</extracomment>
            <translation>Prima</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Second</source>
            <extracomment>text</extracomment>
            <translation>Seconda</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Spectral angle (°)</source>
            <extracomment>text</extracomment>
            <translation>Angolo spettrale (°)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bray-Curtis similarity (%)</source>
            <extracomment>text</extracomment>
            <translation>Similarità di Bray-Curtis (%)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bhattacharyya distance</source>
            <extracomment>text</extracomment>
            <translation>Distanza di Bhattacharyya</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Jeffries-Matusita (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Jeffries-Matusita (da 0 a 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Divergence</source>
            <extracomment>text</extracomment>
            <translation>Divergenza</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Transformed divergence (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Divergenza trasformata (da 0 a 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Distances</source>
            <extracomment>text</extracomment>
            <translation>Distanze</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot_catalog.py" />
            <source>A spectrum of {expected} values has {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>Uno spettro di {expected} valori ha {found} numeri per {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/region.py" />
            <source>{measure} is no measure of distance; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{measure} non è una misura di distanza; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/resample.py" />
            <source>The width of the band {band} must be above 0; got {width}.</source>
            <extracomment>error</extracomment>
            <translation>La larghezza della banda {band} deve essere maggiore di 0; ricevuto {width}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} has no column {column}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non ha una colonna {column}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} holds no catalogue: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene un catalogo: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} pixel. Più una cella è scura, più pixel ha, in scala logaritmica.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>Ellipses are two standard deviations around the mean of a class.</source>
            <extracomment>text</extracomment>
            <translation>Le ellissi sono due deviazioni standard attorno alla media di una classe.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{first} and {second}</source>
            <extracomment>text</extracomment>
            <translation>{first} e {second}</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The standard deviations of {signature} must be numbers of at least 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Le deviazioni standard di {signature} devono essere numeri non minori di 0; ricevuto {got}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} names.</source>
            <extracomment>error</extracomment>
            <translation>{signature} ha {expected} bande; ricevuti {found} nomi.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The colour of {signature} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>Il colore di {signature} deve essere come #2f7a3b; ricevuto {colour}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{method} is no method with thresholds; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{method} non è un metodo con soglie; ci sono {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} ha {expected} bande; ricevuti {found} numeri per {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/spectrum.py" />
            <source>The spectrum {name} of {source} has no value.</source>
            <extracomment>error</extracomment>
            <translation>Lo spettro {name} di {source} non ha alcun valore.</translation>
        </message>
        <message>
            <location filename="../core/stats/counts.py" />
            <source>{raster} has more than {most} different values; group them into classes first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha più di {most} valori diversi; raggrupparli prima in classi.</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>valid</source>
            <extracomment>text</extracomment>
            <translation>validi</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Values</source>
            <extracomment>text</extracomment>
            <translation>Valori</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Raster: {raster}</source>
            <extracomment>text</extracomment>
            <translation>Raster: {raster}</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{source} has {expected} columns; got {found} field names.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha {expected} colonne; ricevuti {found} nomi di campo.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>it is no text in {encoding}; name another encoding</source>
            <extracomment>part of a text</extracomment>
            <translation>non è un testo in {encoding}; indicare un'altra codifica</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>join_type must be one of {known}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>join_type deve essere uno fra {known}; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{expressions} expressions need as many field names and types; got {names} and {types}.</source>
            <extracomment>error</extracomment>
            <translation>{expressions} espressioni richiedono altrettanti nomi di campo e tipi; ricevuti {names} e {types}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>An expression must give one field; {expression} gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>Un'espressione deve dare un solo campo; {expression} ne dà {count}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>The columns {first} and {second} have {first_length} and {second_length} rows.</source>
            <extracomment>error</extracomment>
            <translation>Le colonne {first} e {second} hanno {first_length} e {second_length} righe.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} must be one row of numbers, texts or dates; got {shape} of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} deve essere una riga di numeri, testi o date; ricevuto {shape} di {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>a single one</source>
            <extracomment>part of a text</extracomment>
            <translation>uno solo</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a nodata_value.</source>
            <extracomment>error</extracomment>
            <translation>{name} ha numeri interi oltre 2^53, che non possono stare accanto a valori mancanti; dare un nodata_value.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} mixes numbers and texts.</source>
            <extracomment>error</extracomment>
            <translation>{name} mescola numeri e testi.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.</source>
            <extracomment>error</extracomment>
            <translation>{name} ha numeri interi oltre 2^53, che non possono stare accanto a valori mancanti.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{count} fields need as many different names; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>{count} campi richiedono altrettanti nomi diversi; ricevuto {names}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The table has {expected} fields; got values for {found}.</source>
            <extracomment>error</extracomment>
            <translation>La tabella ha {expected} campi; ricevuti valori per {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds numbers in one table and texts in the other.</source>
            <extracomment>error</extracomment>
            <translation>{field} contiene numeri in una tabella e testi nell'altra.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds no numbers.</source>
            <extracomment>error</extracomment>
            <translation>{field} non contiene numeri.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>A row has {found} values, and there are {expected} fields.</source>
            <extracomment>error</extracomment>
            <translation>Una riga ha {found} valori, e ci sono {expected} campi.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{name} has whole numbers beyond 2^53, which no type holds beside those of the other table.</source>
            <extracomment>error</extracomment>
            <translation>{name} ha numeri interi oltre 2^53, che nessun tipo contiene insieme a quelli dell'altra tabella.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The values of {name} do not fit the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>I valori di {name} non sono adatti al tipo {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>{first} holds {first_type} and {second} holds {second_type}; only alike fields can be joined.</source>
            <extracomment>error</extracomment>
            <translation>{first} contiene {first_type} e {second} contiene {second_type}; solo campi simili possono essere uniti.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>The joined table would have two fields with the name {name}; give another postfix.</source>
            <extracomment>error</extracomment>
            <translation>La tabella unita avrebbe due campi con il nome {name}; dare un altro postfix.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} holds texts, of which there is no {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>{field} contiene testi, per i quali non c'è {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The pivot table would have two columns with the name {name}; take fewer fields, or cross_matrix=False.</source>
            <extracomment>error</extracomment>
            <translation>La tabella pivot avrebbe due colonne con il nome {name}; prendere meno campi, o cross_matrix=False.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A statistic must be one of {known} or percentile with a number; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Una statistica deve essere una fra {known} o percentile con un numero; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A sum is {total}, beyond 64 bits.</source>
            <extracomment>error</extracomment>
            <translation>Una somma è {total}, oltre 64 bit.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} holds no line.</source>
            <extracomment>error</extracomment>
            <translation>{source} non contiene alcuna riga.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} has two columns with the name {name}; give field_names.</source>
            <extracomment>error</extracomment>
            <translation>{source} ha due colonne con il nome {name}; dare field_names.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>field_decimals needs a number for each of the {count} fields; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>field_decimals richiede un numero per ognuno dei {count} campi; ricevuti {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>The table has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>La tabella non ha un campo {field}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} is no table: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non è una tabella: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>A separator must be one character; got {separator}.</source>
            <extracomment>error</extracomment>
            <translation>Un separatore deve essere un solo carattere; ricevuto {separator}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.</source>
            <extracomment>error</extracomment>
            <translation>Il prefisso della cartella temporanea deve essere fatto di lettere, cifre, '_', '-' e '.'; ricevuto {prefix!r}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.</source>
            <extracomment>error</extracomment>
            <translation>I file temporanei non possono stare in {folder} ({reason}); scegliere una cartella esistente e scrivibile.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>the system's temporary folder</source>
            <extracomment>part of a text</extracomment>
            <translation>la cartella temporanea del sistema</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The end of a file name must not hold a folder; got {suffix!r}.</source>
            <extracomment>error</extracomment>
            <translation>La parte finale di un nome di file non deve contenere una cartella; ricevuto {suffix!r}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>kept</source>
            <extracomment>text</extracomment>
            <translation>mantenuta</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvalue</source>
            <extracomment>text</extracomment>
            <translation>Autovalore</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Accounted variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Varianza spiegata [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Cumulative variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Varianza cumulata [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Statistics of {pixels:,} pixels that are valid in all bands.</source>
            <extracomment>text</extracomment>
            <translation>Statistiche di {pixels:,} pixel validi in tutte le bande.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the covariance matrix.</source>
            <extracomment>text</extracomment>
            <translation>Le componenti sono quelle della matrice di covarianza.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the correlation matrix.</source>
            <extracomment>text</extracomment>
            <translation>Le componenti sono quelle della matrice di correlazione.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Variance of the components</source>
            <extracomment>text</extracomment>
            <translation>Varianza delle componenti</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvectors</source>
            <extracomment>text</extracomment>
            <translation>Autovettori</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Means and standard deviations</source>
            <extracomment>text</extracomment>
            <translation>Medie e deviazioni standard</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Covariance</source>
            <extracomment>text</extracomment>
            <translation>Covarianza</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Correlation</source>
            <extracomment>text</extracomment>
            <translation>Correlazione</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>No band varies among the {pixels} pixels that are valid in all bands, so there are no principal components; check the bands and their NoData.</source>
            <extracomment>error</extracomment>
            <translation>Nessuna banda varia fra i {pixels} pixel validi in tutte le bande, quindi non ci sono componenti principali; verificare le bande e il loro NoData.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>The band {band} has the same value in all pixels, so it has no correlation with others; leave it out, or choose the covariance.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} ha lo stesso valore in tutti i pixel, quindi non ha correlazione con altre; escluderla, o scegliere la covarianza.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>components must be at most {most}, the number of bands; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>components deve essere al massimo {most}, il numero di bande; ricevuto {number}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>{file} holds no spectrum; a row for each band is expected, with its value and, if known, its wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{file} non contiene uno spettro; è attesa una riga per ogni banda, con il suo valore e, se nota, la sua lunghezza d'onda.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a number as value; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} di {file} deve avere un numero come valore; ha {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a wavelength above 0; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La riga {row} di {file} deve avere una lunghezza d'onda maggiore di 0; ha {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{file} non è una trasformazione salvata: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: it lacks the entry "format": "{format}".</source>
            <extracomment>error</extracomment>
            <translation>{file} non è una trasformazione salvata: gli manca la voce "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is of version {found} of the format, and version {known} can be read; save the transform anew.</source>
            <extracomment>error</extracomment>
            <translation>{file} è della versione {found} del formato, e può essere letta la versione {known}; salvare di nuovo la trasformazione.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a list of names</source>
            <extracomment>part of a text</extracomment>
            <translation>un elenco di nomi</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a number above 0 or null for each band</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero maggiore di 0 o null per ogni banda</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a whole number of at least 2</source>
            <extracomment>part of a text</extracomment>
            <translation>un numero intero non minore di 2</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>numbers of at least 0 in descending order</source>
            <extracomment>part of a text</extracomment>
            <translation>numeri non minori di 0 in ordine decrescente</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>orthogonal rows of length 1</source>
            <extracomment>part of a text</extracomment>
            <translation>righe ortogonali di lunghezza 1</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a matrix with variances above 0</source>
            <extracomment>part of a text</extracomment>
            <translation>una matrice con varianze maggiori di 0</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{shape} numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>{shape} numeri</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: its entry {entry} must be {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{file} non è una trasformazione salvata: la sua voce {entry} deve essere {expected}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Fingerprint of the map</source>
            <extracomment>part of a text</extracomment>
            <translation>Impronta della mappa</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} has no place; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {id} di {vector} non ha una posizione; ripristinare ciò che lo strumento dei punti campione ha scritto.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} is not the map that {vector} was drawn from, or it has changed since; take that map, or say that another map is assessed.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non è la mappa da cui {vector} è stato estratto, o è cambiata da allora; prendere quella mappa, o indicare che si valuta un'altra mappa.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} has changed since {vector} was drawn from it: at point {id} it has the class {found}, and had {sampled}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} è cambiato da quando {vector} ne è stato estratto: nel punto {id} ha la classe {found}, e aveva {sampled}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} lies outside the map {raster}, or where it is NoData.</source>
            <extracomment>error</extracomment>
            <translation>Il punto {id} di {vector} sta fuori dalla mappa {raster}, o dove essa è NoData.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>No labelled point of {vector} lies in {part}.</source>
            <extracomment>error</extracomment>
            <translation>Nessun punto etichettato di {vector} si trova in {part}.</translation>
        </message>
        <message>
            <location filename="../core/vector/burn.py" />
            <source>The features cannot be laid on the raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Gli elementi non possono essere riportati sul raster: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{vector} has the classes {unknown} in the field {field}, which the model does not know; it knows {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ha le classi {unknown} nel campo {field}, che il modello non conosce; esso conosce {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>No feature of {vector} with a class in the field {field} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento di {vector} con una classe nel campo {field} si trova su {raster}; verificare il sistema di coordinate di entrambi.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{count} of the {features} calibration features of {vector} trained the model, and would promise too much; take features that did not train it.</source>
            <extracomment>error</extracomment>
            <translation>{count} dei {features} elementi di calibrazione di {vector} hanno addestrato il modello, e prometterebbero troppo; prendere elementi che non lo hanno addestrato.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>{vector} has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha il campo {field}; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} must hold whole numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} deve contenere numeri interi o testi.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>it has no names</source>
            <extracomment>part of a text</extracomment>
            <translation>non ha nomi</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a whole number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} contiene {value}, che non è né un numero intero né un nome di classe della mappa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} contiene {value}, che non è né un numero né un nome di classe della mappa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/clip.py" />
            <source>No feature of {vector} lies on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento di {vector} si trova su {raster}.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Nessun punto di {vector} si trova su un pixel di {raster} valido in tutte le bande; verificare il sistema di coordinate di entrambi.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie outside the raster, or have no geometry, and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} punti stanno fuori dal raster, o non hanno geometria, e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie on NoData and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} punti si trovano su NoData e sono stati esclusi.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{vector} must hold points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} deve contenere punti; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{zones} is a vector layer and has no band {band}.</source>
            <extracomment>error</extracomment>
            <translation>{zones} è un layer vettoriale e non ha una banda {band}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha alcun elemento.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature with a geometry and a value in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha alcun elemento con una geometria e un valore nel campo {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>No feature of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento di {vector} si trova su {raster}; verificare il sistema di coordinate di entrambi.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes must have whole numbers other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>classes deve avere numeri interi diversi da 0; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes has the class {id} twice.</source>
            <extracomment>error</extracomment>
            <translation>classes contiene due volte la classe {id}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>{raster} has no class names; give classes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} non ha nomi di classe; dare classes.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>The colour of class {id} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>Il colore della classe {id} deve essere come #2f7a3b; ricevuto {colour}.</translation>
        </message>
        <message>
            <location filename="../core/vector/open_mask.py" />
            <source>{vector} has no feature with a geometry.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha alcun elemento con una geometria.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines.py" />
            <source>{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene {value}, e i campi dei layer contengono numeri interi fino a {most}; riclassificarlo prima.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines_of_pixels.py" />
            <source>The outline of a region cannot be drawn: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il contorno di una regione non può essere disegnato: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} must hold polygons; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} deve contenere poligoni; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} has coordinates that are no finite numbers on {raster}; check its geometries and its coordinate system.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ha coordinate che non sono numeri finiti su {raster}; verificare le sue geometrie e il suo sistema di coordinate.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The field {field} of {vector} must hold either numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} deve contenere o numeri o testi.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The polygons of {value} in {vector} cannot be united: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>I poligoni di {value} in {vector} non possono essere uniti: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>The method area_based needs polygons; {vector} holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>Il metodo area_based richiede poligoni; {vector} contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>No feature of {vector} lies on the raster; check the extent and the coordinate systems.</source>
            <extracomment>error</extracomment>
            <translation>Nessun elemento di {vector} si trova sul raster; verificare l'estensione e i sistemi di coordinate.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>nodata_value must be a number that {type} holds and no feature has; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value deve essere un numero che {type} contiene e che nessun elemento ha; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be opened as a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non può essere aperto come layer vettoriale: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>The filter of {vector} is not valid: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Il filtro di {vector} non è valido: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non può essere letto: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{source} cannot be opened as a raster or a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} non può essere aperto come raster o layer vettoriale: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} has no layer {layer}; it has {names}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha il layer {layer}; ha {names}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} in {source} cannot be brought to {target} of {raster}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} in {source} non può essere portato in {target} di {raster}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>The reclassification table cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La tabella di riclassificazione non può essere letta da {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.</source>
            <extracomment>error</extracomment>
            <translation>La riga {line} di {path} deve avere le colonne old, new ed eventualmente name; ha {columns}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>{vector} must have a field of old and one of new values; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} deve avere un campo di vecchi valori e uno di nuovi; ha {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/table.py" />
            <source>{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: una tabella ha l'estensione .csv, .txt, .tsv o .gpkg.</translation>
        </message>
        <message>
            <location filename="../core/vector/target_grid.py" />
            <source>The raster would have {rows} x {cols} rows and columns, and can have {most} of each; take a larger pixel_size or a smaller extent.</source>
            <extracomment>error</extracomment>
            <translation>Il raster avrebbe {rows} x {cols} righe e colonne, e può averne {most} di ciascuna; prendere un pixel_size maggiore o un'estensione minore.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>A feature of class {id} in {vector} has no macroclass.</source>
            <extracomment>error</extracomment>
            <translation>Un elemento della classe {id} in {vector} non ha macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} has no feature with a geometry and a class in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} non ha alcun elemento con una geometria e una classe nel campo {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>None of the {count} training features of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Nessuno dei {count} elementi di addestramento di {vector} si trova su {raster}; controllare il sistema di coordinate di entrambi.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} must hold polygons or points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} deve contenere poligoni o punti; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id} di {vector} appartiene alle macroclassi {first} e {second}; dare a ogni classe una sola macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} has the thresholds {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id} di {vector} ha le soglie {first} e {second}; dare a ogni classe una sola soglia.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} deve contenere numeri; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Il campo {field} di {vector} deve contenere colori come #2f7a3b; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: a vector layer has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: un layer vettoriale ha l'estensione {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: {count} features were given to it and it holds {found}.</source>
            <extracomment>error</extracomment>
            <translation>{path} non può essere scritto: gli sono stati dati {count} elementi e ne contiene {found}.</translation>
        </message>
        <message>
            <location filename="../core/zonal/report.py" />
            <source>{label} {detail}</source>
            <extracomment>part of a text</extracomment>
            <translation>{label} {detail}</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>{remark}</source>
            <extracomment>message</extracomment>
            <translation>{remark}</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds_by {way} needs fold_distance, or a model that was validated so.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} richiede fold_distance, o un modello validato in questo modo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale and output_offset need an output_type of whole numbers, such as uint16.</source>
            <extracomment>error</extracomment>
            <translation>output_scale e output_offset richiedono un output_type di numeri interi, come uint16.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>output_scale non deve essere 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>resolution must be one number above 0, or width and height.</source>
            <extracomment>error</extracomment>
            <translation>resolution deve essere un numero maggiore di 0, o larghezza e altezza.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field needs vector: the layer with the polygons.</source>
            <extracomment>error</extracomment>
            <translation>field richiede vector: il layer con i poligoni.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>band_clip needs extent or vector, to know what to keep.</source>
            <extracomment>error</extracomment>
            <translation>band_clip richiede extent o vector, per sapere che cosa mantenere.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field and output_folder go together: the folder receives a raster for each value of the field.</source>
            <extracomment>error</extracomment>
            <translation>field e output_folder vanno insieme: la cartella riceve un raster per ogni valore del campo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparing numbers of clusters</source>
            <extracomment>progress</extracomment>
            <translation>Confronto dei numeri di cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Writing the map</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura della mappa</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>signatures and centres both give the first centres; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>signatures e centres danno entrambi i primi centri; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>max_clusters must be at least clusters, which is {clusters}; got {most}.</source>
            <extracomment>error</extracomment>
            <translation>max_clusters deve essere almeno clusters, che è {clusters}; ricevuto {most}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>names must be one name for each of the {bands} bands; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>names devono essere un nome per ognuna delle {bands} bande; ricevuto {names}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counting the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Conteggio delle combinazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Writing the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura delle combinazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>percentile is needed for the statistic percentile: a number from 0 to 100.</source>
            <extracomment>error</extracomment>
            <translation>percentile è necessario per la statistica percentile: un numero da 0 a 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.</source>
            <extracomment>error</extracomment>
            <translation>kernel è necessario per la forma kernel: righe di pesi, o il percorso di un file CSV.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components and variance both say how many components are kept; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>components e variance dicono entrambi quante componenti sono mantenute; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>transform is needed for inverse: the file that was saved with the components.</source>
            <extracomment>error</extracomment>
            <translation>transform serve per inverse: il file salvato con le componenti.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>output_transform saves a transform that is computed here, and transform brings one; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>output_transform salva una trasformazione calcolata qui, e transform ne porta una; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align_raster says all of the grid; leave crs, resolution and factor out.</source>
            <extracomment>error</extracomment>
            <translation>align_raster dice tutto della griglia; omettere crs, resolution e factor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>band_resample needs align_raster, crs, resolution or factor, to know the new pixels.</source>
            <extracomment>error</extracomment>
            <translation>band_resample richiede align_raster, crs, resolution o factor, per conoscere i nuovi pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution and factor exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>resolution e factor si escludono a vicenda; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution must be one number above 0, or two: the width and the height of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>resolution deve essere un numero maggiore di 0, o due: la larghezza e l'altezza di un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>factor must be a number above 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>factor deve essere un numero maggiore di 0; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The spectrum</source>
            <extracomment>part of a text</extracomment>
            <translation>Lo spettro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Give one thing to compare with: reference (rasters), spectrum (numbers) or spectrum_file, or two images alone as input; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Dare una sola cosa con cui confrontare: reference (raster), spectrum (numeri) o spectrum_file, o due sole immagini come input; ricevuto {count}.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Nothing tells what these bands are, so no tool finds them by role: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>Nulla dice che cosa sono queste bande, quindi nessuno strumento le trova per ruolo: {bands}.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them out.</source>
            <extracomment>message</extracomment>
            <translation>Le classi senza alcun pixel di riferimento coprono il {share:.2f} % della mappa; gli indici ponderati per superficie le escludono.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>reference_field is needed for a vector reference: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>reference_field è necessario per un riferimento vettoriale: il campo con la classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Finding the thresholds</source>
            <extracomment>progress</extracomment>
            <translation>Ricerca delle soglie</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Writing the difference</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura della differenza</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower and upper are the thresholds of the rule typed: give at least one of them with it, and none with other rules.</source>
            <extracomment>error</extracomment>
            <translation>lower e upper sono le soglie della regola typed: darne almeno una con essa, e nessuna con altre regole.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower must not be greater than upper; got {lower} and {upper}.</source>
            <extracomment>error</extracomment>
            <translation>lower non deve essere maggiore di upper; ricevuto {lower} e {upper}.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finding the alteration</source>
            <extracomment>progress</extracomment>
            <translation>Ricerca delle alterazioni</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Writing the variates</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura delle variate</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Counting the changes</source>
            <extracomment>progress</extracomment>
            <translation>Conteggio dei cambiamenti</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>zones_field is needed for zones of a vector layer: the field with the zone.</source>
            <extracomment>error</extracomment>
            <translation>zones_field serve per le zone di un layer vettoriale: il campo con la zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>align_raster and grid exclude each other: both say whose pixels the output has.</source>
            <extracomment>error</extracomment>
            <translation>align_raster e grid si escludono a vicenda: entrambi dicono di chi l'output ha i pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>expression is needed for the design stratified: what gives the stratum of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>expression serve per il disegno stratified: ciò che dà lo strato di un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>minimum_distance belongs to the designs random and stratified; a grid has a spacing of its own.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance vale per i disegni random e stratified; una griglia ha una spaziatura propria.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo takes an edit back, and goes with input alone.</source>
            <extracomment>error</extracomment>
            <translation>undo annulla una modifica, e va solo con input.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>areas is needed: the features inside which the raster is edited.</source>
            <extracomment>error</extracomment>
            <translation>areas serve: gli elementi all'interno dei quali si modifica il raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>One of constant, field, expression and nodata must be given: what the pixels become; expression may go with constant or field, which then are its vector.</source>
            <extracomment>error</extracomment>
            <translation>Deve essere dato uno fra constant, field, expression e nodata: ciò che diventano i pixel; expression può andare con constant o field, che sono allora il suo vector.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>output_undo is needed for an edit in place: the file that can take it back.</source>
            <extracomment>error</extracomment>
            <translation>output_undo serve per una modifica sul posto: il file che può annullarla.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Exactly one of table, table_file and table_layer must be given.</source>
            <extracomment>error</extracomment>
            <translation>Deve essere dato esattamente uno fra table, table_file e table_layer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>others_value is needed for others=value: the number that other values become.</source>
            <extracomment>error</extracomment>
            <translation>others_value serve per others=value: il numero che diventano gli altri valori.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>field_name must be the name of the field with the values; it is empty.</source>
            <extracomment>error</extracomment>
            <translation>field_name deve essere il nome del campo con i valori; è vuoto.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Measuring the zones</source>
            <extracomment>progress</extracomment>
            <translation>Misura delle zone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Writing the layer</source>
            <extracomment>progress</extracomment>
            <translation>Scrittura del layer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentiles is needed for the statistic percentile, such as 10, 90.</source>
            <extracomment>error</extracomment>
            <translation>percentiles serve per la statistica percentile, come 10, 90.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata_field is needed for strata of a vector layer: the field with the stratum.</source>
            <extracomment>error</extracomment>
            <translation>strata_field serve per gli strati di un layer vettoriale: il campo con lo strato.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata belong to the design stratified; got the design {design}.</source>
            <extracomment>error</extracomment>
            <translation>strata vale per il disegno stratified; ricevuto il disegno {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>minimum_distance belongs to the designs simple and stratified; got {design}.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance vale per i disegni simple e stratified; ricevuto {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>target_class is needed for the figure {figure}: the number of the class.</source>
            <extracomment>error</extracomment>
            <translation>target_class serve per l'indice {figure}: il numero della classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>typed_sizes is needed for the allocation typed: class=units for every class.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes serve per l'allocazione typed: class=units per ogni classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band_x and band_y must be two bands; got {band} for both.</source>
            <extracomment>error</extracomment>
            <translation>band_x e band_y devono essere due bande; ricevuto {band} per entrambe.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>{name} must be two numbers, the smaller first.</source>
            <extracomment>error</extracomment>
            <translation>{name} deve essere due numeri, il minore per primo.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>{path} has no signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} non ha alcuna firma di queste classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>sensor, responses and like exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>sensor, responses e like si escludono a vicenda; darne uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>factor must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>factor non deve essere 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Classes and macroclasses must not be 0, which means unclassified.</source>
            <extracomment>error</extracomment>
            <translation>Classi e macroclassi non devono essere 0, che significa non classificato.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>{path} has no selected signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} non ha alcuna firma selezionata di queste classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>macroclass_field is needed for signatures of macroclasses: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field serve per le firme di macroclassi: il campo con la macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>training_layer needs either classes or class_map, to know the classes.</source>
            <extracomment>error</extracomment>
            <translation>training_layer richiede o classes o class_map, per conoscere le classi.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.</source>
            <extracomment>error</extracomment>
            <translation>output deve essere un GeoPackage (.gpkg), che conserva il modulo con il layer; ricevuto {path}.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>{count} features without a value or a geometry are left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} elementi senza valore o senza geometria sono esclusi.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Either align_raster or pixel_size is needed, to know the pixels of the raster.</source>
            <extracomment>error</extracomment>
            <translation>Serve align_raster o pixel_size, per conoscere i pixel del raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of the features is either field or constant, not both.</source>
            <extracomment>error</extracomment>
            <translation>Il valore degli elementi è o field o constant, non entrambi.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>name_field and colour_field describe the values of field, which is not given.</source>
            <extracomment>error</extracomment>
            <translation>name_field e colour_field descrivono i valori di field, che non è dato.</translation>
        </message>
        <message>
            <location filename="../provider/application_session.py" />
            <source>QGIS's authentication settings have no user and password under the id {id}; correct the mail login under Options &gt; Processing &gt; Providers &gt; Whiskbroom.</source>
            <extracomment>error</extracomment>
            <translation>Le impostazioni di autenticazione di QGIS non hanno utente e password sotto l'id {id}; correggere l'accesso alla posta in Opzioni &gt; Processing &gt; Sorgenti dati &gt; Whiskbroom.</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Inputs</source>
            <extracomment>text</extracomment>
            <translation>Input</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Outputs</source>
            <extracomment>text</extracomment>
            <translation>Output</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>References</source>
            <extracomment>text</extracomment>
            <translation>Riferimenti</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The layer {layer} is not a raster; choose a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>Il layer {layer} non è un raster; scegliere un layer raster.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} comes from the data provider {provider} and not from a file; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>Il layer raster {layer} viene dal fornitore di dati {provider} e non da un file; esportarlo come GeoTIFF (Esporta &gt; Salva con Nome...) e usare quello.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>Il layer raster {layer} è aperto con opzioni GDAL ({options}), che non vengono trasmesse; esportarlo come GeoTIFF (Esporta &gt; Salva con Nome...) e usare quello.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell from the start menu, type {command}, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} richiede il pacchetto Python {package}; installarlo per il Python di QGIS: aprire OSGeo4W Shell dal menu Start, digitare {command} e riavviare QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} richiede il pacchetto Python {package}; installarlo per il Python di QGIS: digitare {command} in un terminale e riavviare QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/parameters.py" />
            <source>All files</source>
            <extracomment>text</extracomment>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Debug</source>
            <extracomment>log level</extracomment>
            <translation>Debug</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Information</source>
            <extracomment>log level</extracomment>
            <translation>Informazioni</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Warnings</source>
            <extracomment>log level</extracomment>
            <translation>Avvisi</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Errors</source>
            <extracomment>log level</extracomment>
            <translation>Errori</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>It must be a whole number of at least {minimum}; got {value}.</source>
            <extracomment>text</extracomment>
            <translation>Deve essere un numero intero di almeno {minimum}; ricevuto {value}.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>The folder {folder} does not exist.</source>
            <extracomment>text</extracomment>
            <translation>La cartella {folder} non esiste.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Number of processes (0: all processor cores but one)</source>
            <extracomment>setting</extracomment>
            <translation>Numero di processi (0: tutti i core del processore meno uno)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Available RAM in MB</source>
            <extracomment>setting</extracomment>
            <translation>RAM disponibile in MB</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Temporary folder (blank: the system's)</source>
            <extracomment>setting</extracomment>
            <translation>Cartella temporanea (vuoto: quella del sistema)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Log level</source>
            <extracomment>setting</extracomment>
            <translation>Livello di log</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Sound when a tool ends</source>
            <extracomment>setting</extracomment>
            <translation>Suono quando uno strumento termina</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: server, as host:port (blank: no mail)</source>
            <extracomment>setting</extracomment>
            <translation>Posta: server, come host:port (vuoto: niente posta)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: login (id of an entry in QGIS's authentication settings)</source>
            <extracomment>setting</extracomment>
            <translation>Posta: accesso (id di una voce nelle impostazioni di autenticazione di QGIS)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: recipients, separated by commas</source>
            <extracomment>setting</extracomment>
            <translation>Posta: destinatari, separati da virgole</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: only after runs of at least so many seconds</source>
            <extracomment>setting</extracomment>
            <translation>Posta: solo dopo esecuzioni di almeno tanti secondi</translation>
        </message>
        <message>
            <location filename="../provider/values.py" />
            <source>{name}: {layer} cannot be opened as a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>{name}: {layer} non può essere aperto come layer raster.</translation>
        </message>
    </context>
</TS>
