<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Whiskbroom</name>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Bands</source>
            <extracomment>group</extracomment>
            <translation>波段</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Raster algebra</source>
            <extracomment>group</extracomment>
            <translation>栅格代数</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Transforms</source>
            <extracomment>group</extracomment>
            <translation>变换</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Filters</source>
            <extracomment>group</extracomment>
            <translation>滤波</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Spectra and training</source>
            <extracomment>group</extracomment>
            <translation>光谱与训练</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Classification</source>
            <extracomment>group</extracomment>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Post-processing</source>
            <extracomment>group</extracomment>
            <translation>后处理</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Conversion</source>
            <extracomment>group</extracomment>
            <translation>转换</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Accuracy and area</source>
            <extracomment>group</extracomment>
            <translation>精度与面积</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Change</source>
            <extracomment>group</extracomment>
            <translation>变化</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy</source>
            <extracomment>title</extracomment>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>根据已标注的样本估计地图的精度，并给出标准误和区间。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The design is read from the layer that the sample points tool made: simple, stratified by the classes of the map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with standard error and interval. The intervals hold for few points and rare classes too. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled, or a point where it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map with a reference that is no probability sample, use the cross classification tool.</source>
            <extracomment>help</extracomment>
            <translation>抽样设计从“样本点”工具生成的图层中读取：简单、按地图类别或其他层分层、系统或整群。表中有总体精度、每个类别的用户精度、生产者精度、F1 分数和面积比例，以及 kappa、数量不一致和分配不一致，各附标准误和区间。点数少和类别稀少时区间同样成立。样本中还有待办的点时拒绝处理；地图在抽样后被更改，或点处为 NoData 时也一样。少于两个点的层与其余层中最小的一个合并。要将地图与并非概率样本的参考数据比较，请使用“交叉分类”工具。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled sample</source>
            <extracomment>label of input</extracomment>
            <translation>已标注的样本</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Layer that the sample points tool made, with label and status of every point.</source>
            <extracomment>help of input</extracomment>
            <translation>由“样本点”工具生成的图层，每个点都有标注和状态。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Label field</source>
            <extracomment>label of label_field</extracomment>
            <translation>标注字段</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Field with the true class.</source>
            <extracomment>help of label_field</extracomment>
            <translation>存放真实类别的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Map</source>
            <extracomment>label of map</extracomment>
            <translation>地图</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The map that was sampled: it gives the names of the classes, and is checked not to have changed since.</source>
            <extracomment>help of map</extracomment>
            <translation>抽样所用的地图：类别名称取自它，并检查它此后未被更改。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Band of the map</source>
            <extracomment>label of band</extracomment>
            <translation>类别图的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The band with the classes.</source>
            <extracomment>help of band</extracomment>
            <translation>存放类别的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assess another map</source>
            <extracomment>label of other_map</extracomment>
            <translation>评价另一幅地图</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assesses the given map with a sample that was drawn from another one.</source>
            <extracomment>help of other_map</extracomment>
            <translation>用从另一幅地图抽取的样本来评价给定的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Use the map's areas</source>
            <extracomment>label of poststratify</extracomment>
            <translation>使用地图的面积</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Takes the classes of the given map as post-strata, which makes estimates of simple and systematic samples more precise.</source>
            <extracomment>help of poststratify</extracomment>
            <translation>以给定地图的类别作为事后分层，使简单样本和系统样本的估计更精确。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Part of the map</source>
            <extracomment>label of part</extracomment>
            <translation>地图的一部分</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Polygons: the figures are those of the part of the map inside them.</source>
            <extracomment>help of part</extracomment>
            <translation>多边形：各项数值只针对地图位于其内的部分。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Confidence level</source>
            <extracomment>label of level</extracomment>
            <translation>置信水平</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Of the intervals.</source>
            <extracomment>help of level</extracomment>
            <translation>区间的置信水平。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>percent</source>
            <extracomment>unit of level</extracomment>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy table</source>
            <extracomment>label of output</extracomment>
            <translation>精度表</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table with a row for each figure.</source>
            <extracomment>help of output</extracomment>
            <translation>每项数值占一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Error matrix</source>
            <extracomment>label of output_matrix</extracomment>
            <translation>误差矩阵</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table of the error matrix in points and in shares of the area.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>以点数和面积比例表示的误差矩阵表。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>精度 JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>File with all figures for programs.</source>
            <extracomment>help of output_json</extracomment>
            <translation>供程序使用的、包含所有数值的文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy page</source>
            <extracomment>label of output_html</extracomment>
            <translation>精度页面</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Page with the design, the figures and their intervals, the matrix, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含抽样设计、各项数值及其区间、矩阵和估计方法的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Overall accuracy</source>
            <extracomment>label of the result overall_accuracy</extracomment>
            <translation>总体精度</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>share 0-1</source>
            <extracomment>unit of the result overall_accuracy</extracomment>
            <translation>比例 0-1</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Standard error of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_error</extracomment>
            <translation>总体精度的标准误</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Lower limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_low</extracomment>
            <translation>总体精度的下限</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Upper limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_high</extracomment>
            <translation>总体精度的上限</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Kappa</source>
            <extracomment>label of the result kappa</extracomment>
            <translation>Kappa 系数</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled points</source>
            <extracomment>label of the result points</extracomment>
            <translation>已标注的点</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>points</source>
            <extracomment>unit of the result points</extracomment>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>accuracy assessment</source>
            <extracomment>search word</extracomment>
            <translation>精度评价</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>error matrix</source>
            <extracomment>search word</extracomment>
            <translation>误差矩阵</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confusion matrix</source>
            <extracomment>search word</extracomment>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>user accuracy</source>
            <extracomment>search word</extracomment>
            <translation>用户精度</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>producer accuracy</source>
            <extracomment>search word</extracomment>
            <translation>生产者精度</translation>
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
            <translation>置信区间</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>validation</source>
            <extracomment>search word</extracomment>
            <translation>验证</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area estimate</source>
            <extracomment>title</extracomment>
            <translation>面积估计</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Estimates the area of each class from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>根据已标注的样本估计每个类别的面积，并给出标准误和区间。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of each class the map calls something else; the area that the reference would give is estimated from it by the design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>统计地图的像元数得到的面积是有偏的，因为地图的误差不会相互抵消。样本说明每个类别有多少被地图归为其他类别；据此按图层所带的抽样设计估计参考数据会给出的面积，以公顷和平方千米表示，并与像元计数并列。坐标系以度为单位时，面积为测地面积。点数少和类别稀少时区间同样成立。地图的 NoData 像元不属于任何类别。样本中还有待办的点时拒绝处理；地图在抽样后被更改时也一样。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area table</source>
            <extracomment>label of output</extracomment>
            <translation>面积表</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Table with a row for each class.</source>
            <extracomment>help of output</extracomment>
            <translation>每个类别占一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Areas as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>面积 JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>面积页面</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Page with the areas, the accuracies, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含面积、精度和估计方法的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area of the map</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>地图的面积</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>square metres, without a coordinate system squared units</source>
            <extracomment>unit of the result total_area</extracomment>
            <translation>平方米；没有坐标系时为单位的平方</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Number of classes</source>
            <extracomment>label of the result classes</extracomment>
            <translation>类别数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>area estimation</source>
            <extracomment>search word</extracomment>
            <translation>面积估计</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>error-adjusted area</source>
            <extracomment>search word</extracomment>
            <translation>误差校正面积</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>stratified estimator</source>
            <extracomment>search word</extracomment>
            <translation>分层估计量</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>good practices</source>
            <extracomment>search word</extracomment>
            <translation>良好实践</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>deforestation</source>
            <extracomment>search word</extracomment>
            <translation>森林砍伐</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Area of applicability</source>
            <extracomment>title</extracomment>
            <translation>适用区域</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Maps how unlike the training pixels each pixel is, and where a model may be applied.</source>
            <extracomment>summary</extracomment>
            <translation>绘制各像元与训练像元的相异程度，以及模型可以应用于何处。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. For the distance each band is divided by its standard deviation over the training pixels and multiplied by its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two training pixels are from each other on average.</source>
            <extracomment>help</extracomment>
            <translation>分类器会给任何像元一个类别，即使它从未见过类似的像元。像元的相异度指数是它到最近训练像元的距离除以所有训练像元对的平均距离。计算距离时，每个波段除以其在训练像元上的标准差，再乘以其权重；权重为 0 的波段不参与。训练像元自身的指数为 0；指数 1 相当于两个训练像元之间的平均距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>The threshold comes from the training pixels: each gets the index by the nearest one that taught while it was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) a pixel is inside: there the accuracy of that validation can be expected; outside it can not.</source>
            <extracomment>help</extracomment>
            <translation>阈值由训练像元得出：每个训练像元的指数按其被评判时参与训练的最近像元计算，采用验证的折、块或缓冲区。阈值为这些指数的上四分位数加上四分位距的 1.5 倍，但不大于其中的最大值。不超过阈值（恰好等于阈值也算）的像元位于区域内：在那里可以预期该验证的精度；区域外则不能。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Use the training areas, bands and groups that trained the model. With a model file its bands are found in the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.</source>
            <extracomment>help</extracomment>
            <translation>请使用训练该模型的训练区、波段和分组。给出模型文件时，与“分类”工具一样在栅格中查找其波段，并以随机森林所保存的重要性作为权重。平均距离至多由 5000 个训练像元求得，更多时按种子从中抽取。文件的比例和偏移会应用。在任一计入的波段为 NoData 的像元，在两个输出中均为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Rasters</source>
            <extracomment>label of input</extracomment>
            <translation>栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken, or those of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格；采用所有波段，或模型的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training areas</source>
            <extracomment>label of training</extracomment>
            <translation>训练区</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Polygons or points with their class; any coordinate system.</source>
            <extracomment>help of training</extracomment>
            <translation>带有类别的多边形或点；任意坐标系均可。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class field</source>
            <extracomment>label of class_field</extracomment>
            <translation>类别字段</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field with the class: whole numbers other than 0, or names.</source>
            <extracomment>help of class_field</extracomment>
            <translation>存放类别的字段：不为 0 的整数，或名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model</source>
            <extracomment>label of model</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model file that a training tool has written: its bands, and their importances as weights.</source>
            <extracomment>help of model</extracomment>
            <translation>由训练工具写出的模型文件：其波段，以及作为权重的波段重要性。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Weights of the bands</source>
            <extracomment>label of weights</extracomment>
            <translation>波段的权重</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How much each band counts, in the order of the model's bands, or of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.</source>
            <extracomment>help of weights</extracomment>
            <translation>每个波段占多大分量，按模型波段的顺序，或按所有波段的顺序：例如 1, 0.5, 0。省略时为模型的重要性；模型没有重要性时各波段相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Group field</source>
            <extracomment>label of group_field</extracomment>
            <translation>分组字段</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field that has the same value for training features that belong together, such as those of one site: they come into the same fold. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>相互关联的训练要素（例如同一地点的要素）取相同值的字段：它们归入同一折。省略时每个要素单独成组。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds</source>
            <extracomment>label of folds</extracomment>
            <translation>折数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Into how many parts the training features are divided.</source>
            <extracomment>help of folds</extracomment>
            <translation>将训练要素分为多少份。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds</source>
            <extracomment>unit of folds</extracomment>
            <translation>折</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds by</source>
            <extracomment>label of folds_by</extracomment>
            <translation>分折方式</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How the model was validated: which training pixels teach nothing while one is judged.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>模型是如何验证的：评判一个像元时，哪些训练像元不参与训练。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>训练要素</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Square blocks</source>
            <extracomment>option blocks of folds_by</extracomment>
            <translation>方块</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features with a buffer</source>
            <extracomment>option buffered of folds_by</extracomment>
            <translation>带缓冲区的训练要素</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Block side or buffer</source>
            <extracomment>label of fold_distance</extracomment>
            <translation>块的边长或缓冲距离</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach. Left out or 0, the distance of the validation in space that the model keeps.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>方块的边长，或训练像元从多远起参与训练的距离。省略或为 0 时，取模型所保存的空间验证的距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>map units, metres in degrees</source>
            <extracomment>unit of fold_distance</extracomment>
            <translation>地图单位，以度为单位时用米</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels per class</source>
            <extracomment>label of max_samples</extracomment>
            <translation>每类训练像元数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How many training pixels of a class are taken at most, drawn at random.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>每个类别最多取多少训练像元，随机抽取。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>pixels</source>
            <extracomment>unit of max_samples</extracomment>
            <translation>像元</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>All touched pixels</source>
            <extracomment>label of all_touched</extracomment>
            <translation>所有接触的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Takes every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>使用多边形接触到的每个像元，而不只是中心位于其内的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Seed</source>
            <extracomment>label of seed</extracomment>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Number that all random choices follow from.</source>
            <extracomment>help of seed</extracomment>
            <translation>决定所有随机选择的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Creation options</source>
            <extracomment>label of creation_options</extracomment>
            <translation>创建选项</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, class maps compressed with LZW.</source>
            <extracomment>help of creation_options</extracomment>
            <translation>输出栅格的 GDAL 创建选项，例如 COMPRESS=ZSTD|TILED=YES；默认为分块 GeoTIFF，类别图用 LZW 压缩。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Dissimilarity index</source>
            <extracomment>label of output</extracomment>
            <translation>相异度指数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Raster of the index, 0 and above.</source>
            <extracomment>help of output</extracomment>
            <translation>指数的栅格，不小于 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class raster: 1 inside, 0 outside.</source>
            <extracomment>help of output_area</extracomment>
            <translation>类别栅格：1 为区域内，0 为区域外。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Table of mean, standard deviation and weight of each band that counts.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每个计入的波段的均值、标准差和权重的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Threshold of the dissimilarity index</source>
            <extracomment>label of the result threshold</extracomment>
            <translation>相异度指数的阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Share of the pixels inside</source>
            <extracomment>label of the result inside_share</extracomment>
            <translation>区域内像元的比例</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean dissimilarity index of the training pixels</source>
            <extracomment>label of the result mean_training_index</extracomment>
            <translation>训练像元的平均相异度指数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean distance of the training pixels</source>
            <extracomment>label of the result mean_distance</extracomment>
            <translation>训练像元的平均距离</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>weighted standard deviations</source>
            <extracomment>unit of the result mean_distance</extracomment>
            <translation>个加权标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels used</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>使用的训练像元</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Uncertainty</source>
            <extracomment>title of a page</extracomment>
            <translation>不确定性</translation>
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
            <translation>相异度指数</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>extrapolation</source>
            <extracomment>search word</extracomment>
            <translation>外推</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>transferability</source>
            <extracomment>search word</extracomment>
            <translation>可迁移性</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>uncertainty</source>
            <extracomment>search word</extracomment>
            <translation>不确定性</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>supervised classification</source>
            <extracomment>search word</extracomment>
            <translation>监督分类</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Band calculator</source>
            <extracomment>title</extracomment>
            <translation>波段计算器</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes rasters by an expression over bands.</source>
            <extracomment>summary</extracomment>
            <translation>用关于波段的表达式计算栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) is the NDVI, where("scene@4" &gt; 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a variable. A page of its own tells the whole language: names, roles such as nir, indices such as #EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.</source>
            <extracomment>help</extracomment>
            <translation>表达式的每一行是一个结果，或为下面的行设置一个变量：(nir - red) / (nir + red) 是 NDVI，where("scene@4" &gt; 900, 1, 0) 是由图层的一个波段得到的掩膜，ndvi = (b4 - b3) / (b4 + b3) 是一个变量。整个语言另有专页说明：名称、nir 等角色、#EVI# 等指数、波段集及其循环、运算符、函数、多个波段的统计量、邻近像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are chosen or changed keeps its names and colours.</source>
            <extracomment>help</extracomment>
            <translation>整数在 64 位以内是精确的，结果超出时运行以错误结束；其余均以 64 位浮点数计算。文件的比例和偏移会被应用。所需的值无效或结果不是有限数时，结果为 NoData；where 只看所选的值，fill 和 is_nodata 能看到 NoData。只读取表达式用到的波段。对类别图选取或更改取值时，保留其名称和颜色。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Rasters on other grids are brought to the grid that is chosen; by default all must be on one.</source>
            <extracomment>help</extracomment>
            <translation>其他格网上的栅格会转到所选的格网上；默认情况下所有栅格必须在同一格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The rasters; all their bands can be used. A band set counts as one.</source>
            <extracomment>help of input</extracomment>
            <translation>栅格；其所有波段都可使用。一个波段集算作一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Expression</source>
            <extracomment>label of expression</extracomment>
            <translation>表达式</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One or more lines, such as (nir - red) / (nir + red).</source>
            <extracomment>help of expression</extracomment>
            <translation>一行或多行，例如 (nir - red) / (nir + red)。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of the output</source>
            <extracomment>label of grid</extracomment>
            <translation>输出的格网</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one grid.</source>
            <extracomment>help of grid</extracomment>
            <translation>输出采用其像元的栅格；其他格网上的栅格会转到该格网上。默认情况下所有栅格必须在同一格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All are on one grid</source>
            <extracomment>option same of grid</extracomment>
            <translation>全部在同一格网上</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the first raster</source>
            <extracomment>option first of grid</extracomment>
            <translation>第一个栅格的格网</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the smallest pixels</source>
            <extracomment>option finest of grid</extracomment>
            <translation>最小像元的格网</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the largest pixels</source>
            <extracomment>option coarsest of grid</extracomment>
            <translation>最大像元的格网</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Resampling</source>
            <extracomment>label of resampling</extracomment>
            <translation>重采样</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute new values as floating point.</source>
            <extracomment>help of resampling</extracomment>
            <translation>如何用 GDAL 的方法从大小或位置不同的像元取值。最近邻、众数、最小值、最大值、中值和四分位数给出的正是输入中出现的值，适合类别；其余方法计算新的浮点值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Nearest neighbour</source>
            <extracomment>option nearest of resampling</extracomment>
            <translation>最近邻</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Bilinear</source>
            <extracomment>option bilinear of resampling</extracomment>
            <translation>双线性</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic</source>
            <extracomment>option cubic of resampling</extracomment>
            <translation>三次卷积</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic spline</source>
            <extracomment>option cubicspline of resampling</extracomment>
            <translation>三次样条</translation>
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
            <translation>平均值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Root mean square</source>
            <extracomment>option rms of resampling</extracomment>
            <translation>均方根</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Mode</source>
            <extracomment>option mode of resampling</extracomment>
            <translation>众数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Maximum</source>
            <extracomment>option max of resampling</extracomment>
            <translation>最大值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Minimum</source>
            <extracomment>option min of resampling</extracomment>
            <translation>最小值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Median</source>
            <extracomment>option med of resampling</extracomment>
            <translation>中值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>First quartile</source>
            <extracomment>option q1 of resampling</extracomment>
            <translation>第一四分位数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Third quartile</source>
            <extracomment>option q3 of resampling</extracomment>
            <translation>第三四分位数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Sum</source>
            <extracomment>option sum of resampling</extracomment>
            <translation>总和</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData in statistics</source>
            <extracomment>label of nodata_in_statistics</extracomment>
            <translation>统计量中的 NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where a statistic of several values of a pixel, as in mean(b*), is NoData; where only all are, those that are NoData are left out.</source>
            <extracomment>help of nodata_in_statistics</extracomment>
            <translation>一个像元多个值的统计量（如 mean(b*)）何时为 NoData；若仅在全部无效时才是，则略去其中为 NoData 的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where any value is NoData</source>
            <extracomment>option any of nodata_in_statistics</extracomment>
            <translation>任一值为 NoData 时</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where all values are NoData</source>
            <extracomment>option all of nodata_in_statistics</extracomment>
            <translation>所有值为 NoData 时</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Names of the rasters</source>
            <extracomment>label of names</extracomment>
            <translation>栅格的名称</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What the expression calls them, in their order; by default the names of the layers, and elsewhere of the files.</source>
            <extracomment>help of names</extracomment>
            <translation>表达式中对它们的称呼，按其顺序；默认为图层名称，其他情况下为文件名。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Current band set</source>
            <extracomment>label of bandset_number</extracomment>
            <translation>当前波段集</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The place of the raster or band set that "bandset#b1" and roles mean; by default the first, or all together where each has one band.</source>
            <extracomment>help of bandset_number</extracomment>
            <translation>“bandset#b1”和角色所指的栅格或波段集的序号；默认为第一个，若各只有一个波段则为全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData numbers count</source>
            <extracomment>label of nodata_as_value</extracomment>
            <translation>NoData 数值参与计算</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Takes the numbers under NoData as values.</source>
            <extracomment>help of nodata_as_value</extracomment>
            <translation>将 NoData 之下的数作为值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Further NoData value</source>
            <extracomment>label of extra_nodata</extracomment>
            <translation>附加的 NoData 值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>A stored number that means NoData in all rasters besides their own.</source>
            <extracomment>help of extra_nodata</extracomment>
            <translation>除各栅格自身的值之外，在所有栅格中表示 NoData 的存储数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of another raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>另一栅格的格网</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Gives the grid of the output, in place of one of the rasters.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>代替参与计算的栅格，给出输出的格网。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Size of the pixels</source>
            <extracomment>label of resolution</extracomment>
            <translation>像元的大小</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Width and height of the pixels of the output, or one number for both; by default those of the chosen grid.</source>
            <extracomment>help of resolution</extracomment>
            <translation>输出像元的宽和高，或用一个数表示两者；默认为所选格网的像元大小。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>units of the coordinate system</source>
            <extracomment>unit of resolution</extracomment>
            <translation>坐标系的单位</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Ground covered</source>
            <extracomment>label of coverage</extracomment>
            <translation>覆盖的地面</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, all that any raster covers, or what all of them cover.</source>
            <extracomment>help of coverage</extracomment>
            <translation>栅格转到同一格网时输出所覆盖的地面：给出格网的栅格的地面、任一栅格覆盖的全部地面，或所有栅格共同覆盖的地面。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the raster that gives the grid</source>
            <extracomment>option grid of coverage</extracomment>
            <translation>给出格网的栅格的地面</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All that any raster covers</source>
            <extracomment>option union of coverage</extracomment>
            <translation>任一栅格覆盖的全部</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What all rasters cover</source>
            <extracomment>option intersection of coverage</extracomment>
            <translation>所有栅格共同覆盖的</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Extent</source>
            <extracomment>label of extent</extracomment>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The output is cut to this extent, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>输出裁剪到此范围，并向外对齐到整像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One pixel</source>
            <extracomment>label of point</extracomment>
            <translation>单个像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes only the pixel that this point lies in.</source>
            <extracomment>help of point</extracomment>
            <translation>只计算此点所在的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Output type</source>
            <extracomment>label of output_type</extracomment>
            <translation>输出类型</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Type of the numbers of the output; automatic is the smallest that holds them.</source>
            <extracomment>help of output_type</extracomment>
            <translation>输出数值的类型；“自动”为能容纳它们的最小类型。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Automatic</source>
            <extracomment>option automatic of output_type</extracomment>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Byte (8 bits unsigned)</source>
            <extracomment>option uint8 of output_type</extracomment>
            <translation>字节（8 位无符号）</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits signed</source>
            <extracomment>option int16 of output_type</extracomment>
            <translation>16 位有符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits unsigned</source>
            <extracomment>option uint16 of output_type</extracomment>
            <translation>16 位无符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits signed</source>
            <extracomment>option int32 of output_type</extracomment>
            <translation>32 位有符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits unsigned</source>
            <extracomment>option uint32 of output_type</extracomment>
            <translation>32 位无符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits signed</source>
            <extracomment>option int64 of output_type</extracomment>
            <translation>64 位有符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits unsigned</source>
            <extracomment>option uint64 of output_type</extracomment>
            <translation>64 位无符号</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits floating point</source>
            <extracomment>option float32 of output_type</extracomment>
            <translation>32 位浮点</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits floating point</source>
            <extracomment>option float64 of output_type</extracomment>
            <translation>64 位浮点</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData value</source>
            <extracomment>label of nodata_value</extracomment>
            <translation>NoData 值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The number that means NoData in the output; by default that of the input where no result can be it, otherwise another.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>输出中表示 NoData 的数；若结果不可能取输入的该值，则默认沿用它，否则另取一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Scale</source>
            <extracomment>label of output_scale</extracomment>
            <translation>比例</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Stored number = (value - offset) / scale, rounded.</source>
            <extracomment>help of output_scale</extracomment>
            <translation>存储数 =（值 - 偏移）/ 比例，取整。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Offset</source>
            <extracomment>label of output_offset</extracomment>
            <translation>偏移</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Result</source>
            <extracomment>label of output</extracomment>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Raster with a band for each result.</source>
            <extracomment>help of output</extracomment>
            <translation>每个结果占一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder of results</source>
            <extracomment>label of output_folder</extracomment>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder that receives each result as a raster of its own type, under its name.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>存放结果的文件夹，每个结果以自己的类型、自己的名称存为一个栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lowest value of the first result</source>
            <extracomment>label of the result minimum</extracomment>
            <translation>第一个结果的最小值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Highest value of the first result</source>
            <extracomment>label of the result maximum</extracomment>
            <translation>第一个结果的最大值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Pixels of the first result with a value</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>第一个结果中有值的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The language of expressions</source>
            <extracomment>title of a page</extracomment>
            <translation>表达式语言</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster calculator</source>
            <extracomment>search word</extracomment>
            <translation>栅格计算器</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>map algebra</source>
            <extracomment>search word</extracomment>
            <translation>地图代数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>band math</source>
            <extracomment>search word</extracomment>
            <translation>波段运算</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>expression</source>
            <extracomment>search word</extracomment>
            <translation>表达式</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster algebra</source>
            <extracomment>search word</extracomment>
            <translation>栅格代数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>index</source>
            <extracomment>search word</extracomment>
            <translation>指数</translation>
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
            <translation>波段分类</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.</source>
            <extracomment>summary</extracomment>
            <translation>按训练多边形或点、光谱特征目录或保存的模型对栅格分类。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The pixels whose centre lies in the training features give each class a signature: mean and covariance of the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of the file are applied first, so distances and thresholds are in physical units. On a tie the class with the lowest number wins.</source>
            <extracomment>help</extracomment>
            <translation>中心位于训练要素内的像元为每个类别给出光谱特征：各波段的均值和协方差。随后每个像元取到均值欧氏距离最小、正态分布下似然最大或光谱角最小的类别。位于多个类别要素内的像元不参与训练；不包含任何像元中心的要素会被略去并给出警告。在任一波段为 NoData 的像元仍为 NoData。未满足阈值的像元赋为类别 0。首先应用文件的比例和偏移，因此距离和阈值采用物理单位。结果相同时，编号最小的类别胜出。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A catalogue of signatures may stand in place of the training areas; of its signatures those that are selected count. A class may have several, and the best single one wins for it. Their bands are found in the rasters by name, else by wavelength, else by role, else by order with a warning.</source>
            <extracomment>help</extracomment>
            <translation>可以用光谱特征目录代替训练区；其中选中的光谱特征计入。一个类别可以有多个光谱特征，由其中最佳的一个代表该类别。其波段在栅格中先按名称查找，否则按波长，再否则按角色，最后按顺序并给出警告。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The other methods learn from up to a number of pixels of each class, as the training tool of the method does, and give the map that classify makes of its model. Their training tools have further settings. Random forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved model is applied without it.</source>
            <extracomment>help</extracomment>
            <translation>其他方法与各自的训练工具一样，从每个类别至多给定数量的像元中学习，所得地图与“分类”工具应用其模型的结果相同。它们的训练工具有更多设置。随机森林、支持向量机、神经网络和梯度提升由 scikit-learn 训练；应用保存的模型时不需要它。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>With folds, the training is validated, by training features, by single pixels and, if asked for, in space; the report tells them all. These are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>给出折数时，对训练进行验证：按训练要素、按单个像元，以及按要求在空间上验证；报告中全部列出。这些数值仅针对训练要素；地图的精度要用独立的样本来评估。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order, or those of the catalogue or model.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格；按顺序采用所有波段，或目录或模型的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the class: whole numbers other than 0, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of class_field</extracomment>
            <translation>存放类别的字段：0 以外的整数，或名称（按字母顺序从 1 开始编号）。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>类别名称字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the class.</source>
            <extracomment>help of name_field</extracomment>
            <translation>存放类别名称的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>类别颜色字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the colour of the class on the map, as #rrggbb; a macroclass takes that of its first class.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>存放类别在地图上颜色的字段，格式为 #rrggbb；宏类取其第一个类别的颜色。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass field</source>
            <extracomment>label of macroclass_field</extracomment>
            <translation>宏类字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the number of the macroclass that the class belongs to.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>存放类别所属宏类编号的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass name field</source>
            <extracomment>label of macroclass_name_field</extracomment>
            <translation>宏类名称字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the macroclass.</source>
            <extracomment>help of macroclass_name_field</extracomment>
            <translation>存放宏类名称的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Label by macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>按宏类标注</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the macroclass of the winning class instead of the class. Methods that know no signatures learn the macroclasses themselves.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>写出胜出类别的宏类，而不是类别。不使用光谱特征的方法直接学习宏类。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>光谱特征目录</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas, for the first three methods: signatures of the classes, from the signatures tool or any spectral library that the import reads.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>代替训练区，用于前三种方法：各类别的光谱特征，来自光谱特征工具或导入工具能读取的任何光谱库。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Saved model</source>
            <extracomment>label of model</extracomment>
            <translation>保存的模型</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas: a model file that this tool or a training tool has written. It has its own method and settings.</source>
            <extracomment>help of model</extracomment>
            <translation>代替训练区：由本工具或训练工具写出的模型文件。它自带其方法和设置。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Method</source>
            <extracomment>label of method</extracomment>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How the class of a pixel is found.</source>
            <extracomment>help of method</extracomment>
            <translation>如何确定像元的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance</source>
            <extracomment>option minimum_distance of method</extracomment>
            <translation>最小距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Maximum likelihood</source>
            <extracomment>option maximum_likelihood of method</extracomment>
            <translation>最大似然</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Spectral angle mapping</source>
            <extracomment>option spectral_angle of method</extracomment>
            <translation>光谱角制图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest</source>
            <extracomment>option random_forest of method</extracomment>
            <translation>随机森林</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine</source>
            <extracomment>option support_vector_machine of method</extracomment>
            <translation>支持向量机</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network</source>
            <extracomment>option multilayer_perceptron of method</extracomment>
            <translation>神经网络</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours</source>
            <extracomment>option nearest_neighbours of method</extracomment>
            <translation>最近邻</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Gradient boosting</source>
            <extracomment>option gradient_boosting of method</extracomment>
            <translation>梯度提升</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold</source>
            <extracomment>label of threshold</extracomment>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance: the largest distance that is still classified. Spectral angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. A pixel exactly at the threshold is classified.</source>
            <extracomment>help of threshold</extracomment>
            <translation>最小距离：仍予以分类的最大距离。光谱角：仍予以分类的最大角度，以度为单位。最大似然：每个类别自身像元中在其边缘略去的百分比。其他所有方法：仍予以分类的最低概率，0 到 1。恰好位于阈值的像元予以分类。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold field</source>
            <extracomment>label of threshold_field</extracomment>
            <translation>阈值字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with a threshold for each class, in place of one for all; empty is none. For the first three methods.</source>
            <extracomment>help of threshold_field</extracomment>
            <translation>为每个类别存放一个阈值的字段，代替统一的阈值；空值表示无阈值。用于前三种方法。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Thresholds of the catalogue</source>
            <extracomment>label of catalogue_thresholds</extracomment>
            <translation>目录的阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes for each class the threshold that its signature in the catalogue has for the method, in place of one for all.</source>
            <extracomment>help of catalogue_thresholds</extracomment>
            <translation>每个类别采用目录中其光谱特征针对该方法的阈值，代替统一的阈值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Prior probabilities</source>
            <extracomment>label of priors</extracomment>
            <translation>先验概率</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>用于最大似然：为每个类别给出 类别=权重，例如 1=0.2, 2=0.5, 3=0.3；它们会缩放到总和为 1。省略时，所有类别的概率相等。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>随机森林：树的数量</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many trees; with one against the rest, of each class.</source>
            <extracomment>help of trees</extracomment>
            <translation>多少棵树；采用一对其余时为每个类别的棵数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>trees</source>
            <extracomment>unit of trees</extracomment>
            <translation>棵树</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>随机森林：每次分裂的波段数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many bands are drawn for a split; left out, the square root of their number.</source>
            <extracomment>help of bands_per_split</extracomment>
            <translation>每次分裂抽取多少波段；省略时为波段数的平方根。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>bands</source>
            <extracomment>unit of bands_per_split</extracomment>
            <translation>个波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>随机森林：可分裂的最小节点</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A node with fewer training pixels is a leaf.</source>
            <extracomment>help of min_samples_split</extracomment>
            <translation>训练像元少于此数的节点为叶。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: one against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>随机森林：一对其余</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Grows a forest for each class against all others.</source>
            <extracomment>help of one_vs_rest</extracomment>
            <translation>为每个类别对其余所有类别生长一个森林。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: cost</source>
            <extracomment>label of cost</extracomment>
            <translation>支持向量机：代价</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The C: what a training pixel on the wrong side of the border costs. A large one fits the training pixels closely.</source>
            <extracomment>help of cost</extracomment>
            <translation>即 C：训练像元位于边界错误一侧的代价。较大时与训练像元贴合紧密。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>支持向量机：核</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The shape of the borders.</source>
            <extracomment>help of kernel</extracomment>
            <translation>边界的形状。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Radial basis function</source>
            <extracomment>option rbf of kernel</extracomment>
            <translation>径向基函数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear</source>
            <extracomment>option linear of kernel</extracomment>
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Polynomial</source>
            <extracomment>option polynomial of kernel</extracomment>
            <translation>多项式</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Sigmoid</source>
            <extracomment>option sigmoid of kernel</extracomment>
            <translation>S 形函数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>支持向量机：Gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of all values).</source>
            <extracomment>help of gamma</extracomment>
            <translation>训练像元的影响衰减得多快；省略时为 1 /（波段数 x 所有值的方差）。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>神经网络：隐藏层</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number of units of each hidden layer, such as 100 or 50, 20.</source>
            <extracomment>help of hidden_layers</extracomment>
            <translation>每个隐藏层的单元数，例如 100 或 50, 20。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>units</source>
            <extracomment>unit of hidden_layers</extracomment>
            <translation>个单元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: activation</source>
            <extracomment>label of activation</extracomment>
            <translation>神经网络：激活函数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a unit makes of its sum.</source>
            <extracomment>help of activation</extracomment>
            <translation>单元如何处理其总和。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Rectified linear</source>
            <extracomment>option relu of activation</extracomment>
            <translation>线性整流</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Hyperbolic tangent</source>
            <extracomment>option tanh of activation</extracomment>
            <translation>双曲正切</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Logistic</source>
            <extracomment>option logistic of activation</extracomment>
            <translation>逻辑函数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None</source>
            <extracomment>option identity of activation</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: batch</source>
            <extracomment>label of batch</extracomment>
            <translation>神经网络：批大小</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels of one step; left out, 200.</source>
            <extracomment>help of batch</extracomment>
            <translation>每一步的训练像元数；省略时为 200。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>神经网络、提升：惩罚</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Of the squared weights of the network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0.</source>
            <extracomment>help of penalty</extracomment>
            <translation>对网络权重的平方，或叶的值的平方：较大时边界平滑。省略时为 0.0001 或 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>神经网络、提升：学习率</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How far the first steps of the network go, or what each tree counts. Left out, 0.001 or 0.1.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>网络最初的步长，或每棵树所占的分量。省略时为 0.001 或 0.1。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>神经网络、提升：轮数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many rounds of the network at most, or of growing trees. Left out, 200 or 100.</source>
            <extracomment>help of rounds</extracomment>
            <translation>网络最多训练多少轮，或生长多少轮树。省略时为 200 或 100。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>rounds</source>
            <extracomment>unit of rounds</extracomment>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours: neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>最近邻：近邻数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels decide.</source>
            <extracomment>help of neighbours</extracomment>
            <translation>由多少训练像元决定。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Normalisation</source>
            <extracomment>label of normalization</extracomment>
            <translation>归一化</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range. The method needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need none and take none.</source>
            <extracomment>help of normalization</extracomment>
            <translation>按训练像元将各波段转到共同的尺度：z 分数减去均值并除以标准差，线性缩放减去最小值并除以极差。方法为支持向量机、神经网络或最近邻时需要 z 分数。基于树的方法不需要也不采用归一化。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>As the method needs</source>
            <extracomment>option automatic of normalization</extracomment>
            <translation>按方法的需要</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Z score</source>
            <extracomment>option z_score of normalization</extracomment>
            <translation>Z 分数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear scaling</source>
            <extracomment>option linear_scaling of normalization</extracomment>
            <translation>线性缩放</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class weight</source>
            <extracomment>label of class_weight</extracomment>
            <translation>类别权重</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of a class counts: all the same, or the less the more pixels its class has, so that all classes count the same together.</source>
            <extracomment>help of class_weight</extracomment>
            <translation>一个类别的训练像元的权重：全部相同，或类别的像元越多权重越小，使所有类别的总权重相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All pixels the same</source>
            <extracomment>option equal of class_weight</extracomment>
            <translation>所有像元相同</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All classes the same</source>
            <extracomment>option balanced of class_weight</extracomment>
            <translation>所有类别相同</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Weights by class</source>
            <extracomment>label of class_weights</extracomment>
            <translation>各类别的权重</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of each class counts, in place of the choice above: class=weight for every class, such as 1=1, 2=2.5.</source>
            <extracomment>help of class_weights</extracomment>
            <translation>每个类别的训练像元的权重，代替上面的选择：为每个类别写出 类别=权重，例如 1=1, 2=2.5。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Find the best settings</source>
            <extracomment>label of find_best</extracomment>
            <translation>寻找最佳设置</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Tries other values of the most important settings, and keeps those with the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.</source>
            <extracomment>help of find_best</extracomment>
            <translation>尝试最重要的设置的其他取值，保留各类别平均精度最高的设置，按训练要素交叉验证。所需时间为许多倍。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels of a class are taken at most, drawn at random. Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and 10000 for the others.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>每个类别最多取多少训练像元，随机抽取。省略时，前三种方法取全部，支持向量机和最近邻取 2000，其他方法取 10000。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Same number of every class</source>
            <extracomment>label of balanced</extracomment>
            <translation>每类数量相同</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes of each class as many training pixels as the smallest class has.</source>
            <extracomment>help of balanced</extracomment>
            <translation>每个类别所取的训练像元数与最小的类别相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Trains with every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>使用多边形接触到的每个像元进行训练，而不只是中心位于其内的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folds of the validation</source>
            <extracomment>label of folds</extracomment>
            <translation>验证的折数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Into how many parts the training features are divided, each to be judged by what the others teach; 0 is no validation.</source>
            <extracomment>help of folds</extracomment>
            <translation>将训练要素分为多少份，每份由其余各份训练的模型来评判；0 为不验证。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Validation in space</source>
            <extracomment>label of folds_by</extracomment>
            <translation>空间验证</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Adds a validation that keeps the neighbours of a judged training feature from teaching: all features of a square block are judged together, or the training pixels near those judged are left out meanwhile. It takes half as long as the others together.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>增加一种验证，使被评判的训练要素的邻近部分不参与训练：同一方块内的所有要素一起评判，或者暂时略去被评判像元附近的训练像元。所需时间为其他验证总和的一半。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None, by training features alone</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>无，仅按训练要素</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the errors by training features: twice the range for blocks, the range for a buffer.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>方块的边长，或训练像元从多远起参与训练的距离（恰好等于该距离也参与）。省略或为 0 时，取自按训练要素的误差的变异函数的变程：块取变程的两倍，缓冲区取变程。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number that all random choices follow from; the same seed gives the same model.</source>
            <extracomment>help of seed</extracomment>
            <translation>决定所有随机选择的数；相同的种子得到相同的模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Train only</source>
            <extracomment>label of only_fit</extracomment>
            <translation>仅训练</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the model and no map.</source>
            <extracomment>help of only_fit</extracomment>
            <translation>写出模型，不写出地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class raster with names and colours.</source>
            <extracomment>help of output</extracomment>
            <translation>带有名称和颜色的类别栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Confidence</source>
            <extracomment>label of output_confidence</extracomment>
            <translation>置信度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Raster of the distance, the posterior probability, or the angle in degrees, of the winning class; by the other methods of its probability.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>胜出类别的距离、后验概率或角度（度）的栅格；其他方法为其概率。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature rasters</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>光谱特征栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folder that receives a raster of distance, discriminant or angle for each class. For the first three methods.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>接收每个类别的距离、判别值或角度栅格的文件夹。用于前三种方法。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>File that keeps the model for the classify tool; it holds no code.</source>
            <extracomment>help of output_model</extracomment>
            <translation>保存模型、供“分类”工具使用的文件；其中不含代码。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Table of the error matrices of the validation.</source>
            <extracomment>help of output_table</extracomment>
            <translation>验证的误差矩阵的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Report</source>
            <extracomment>label of output_html</extracomment>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Page with classes, settings, validation and importance of the bands.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含类别、设置、验证和波段重要性的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>训练像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by training features</source>
            <extracomment>label of the result accuracy</extracomment>
            <translation>按训练要素的总体精度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by single pixels</source>
            <extracomment>label of the result accuracy_at_random</extracomment>
            <translation>按单个像元的总体精度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Optimism of the accuracy by single pixels</source>
            <extracomment>label of the result optimism</extracomment>
            <translation>按单个像元的精度的乐观偏差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy in space</source>
            <extracomment>label of the result accuracy_in_space</extracomment>
            <translation>空间总体精度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Distance of the validation in space</source>
            <extracomment>label of the result distance_in_space</extracomment>
            <translation>空间验证的距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Range of the errors</source>
            <extracomment>label of the result error_range</extracomment>
            <translation>误差的变程</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Out-of-bag accuracy</source>
            <extracomment>label of the result out_of_bag_accuracy</extracomment>
            <translation>袋外精度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>land cover</source>
            <extracomment>search word</extracomment>
            <translation>土地覆盖</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>maximum likelihood</source>
            <extracomment>search word</extracomment>
            <translation>最大似然</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>random forest</source>
            <extracomment>search word</extracomment>
            <translation>随机森林</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>support vector machine</source>
            <extracomment>search word</extracomment>
            <translation>支持向量机</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>spectral angle</source>
            <extracomment>search word</extracomment>
            <translation>光谱角</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>signature</source>
            <extracomment>search word</extracomment>
            <translation>光谱特征</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>training</source>
            <extracomment>search word</extracomment>
            <translation>训练样本</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip rasters</source>
            <extracomment>title</extracomment>
            <translation>裁剪栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Cuts rasters to an extent, to polygons, or to each of several groups of polygons.</source>
            <extracomment>summary</extracomment>
            <translation>将栅格裁剪到一个范围、多边形，或多组多边形中的每一组。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and whole numbers are exact.</source>
            <extracomment>help</extracomment>
            <translation>输出位于输入的像元上：范围以及多边形的外接矩形向外对齐到整像元，不对任何值重采样。中心位于所有多边形之外的像元变为 NoData，NoData 像元保持不变。范围和多边形可以采用其他坐标系；其边会按坐标系的需要弯曲。给出字段时，其每个取值还会得到一个裁剪到相应多边形的栅格，数字和文本均可，没有值的要素除外。名称、单位、波长、比例、偏移和类别都会保留，整数是精确的。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>One raster or several on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>一个栅格，或同一格网上的多个栅格；使用全部波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Extent to keep; with polygons too, what both hold.</source>
            <extracomment>help of extent</extracomment>
            <translation>要保留的范围；若同时有多边形，则为两者共有的部分。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Polygons</source>
            <extracomment>label of vector</extracomment>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Layer with the polygons to keep.</source>
            <extracomment>help of vector</extracomment>
            <translation>包含要保留的多边形的图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field</source>
            <extracomment>label of field</extracomment>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field whose values each get a raster in the folder.</source>
            <extracomment>help of field</extracomment>
            <translation>其每个取值在文件夹中得到一个栅格的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Every pixel touched</source>
            <extracomment>label of all_touched</extracomment>
            <translation>所有触及的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Keep every pixel that a polygon touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>保留多边形触及的每个像元，而不仅是中心位于其内的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End at the polygons</source>
            <extracomment>label of crop</extracomment>
            <translation>止于多边形</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End the output at the polygons; otherwise it covers the extent, or all of the input, with NoData outside them.</source>
            <extracomment>help of crop</extracomment>
            <translation>输出止于多边形；否则覆盖该范围或整个输入，多边形之外为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The number that means NoData in the output. By default it is that of the input where its bands share one, and otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>输出中表示 NoData 的数。若输入的各波段共用一个，则默认沿用它；否则取没有像元使用的数，若所有数都可能出现则采用更宽的类型。有效像元不得取该值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip</source>
            <extracomment>label of output</extracomment>
            <translation>裁剪</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Raster with a band for each band of the input.</source>
            <extracomment>help of output</extracomment>
            <translation>输入的每个波段对应一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder by value</source>
            <extracomment>label of output_folder</extracomment>
            <translation>按取值的文件夹</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder that receives a raster for each value of the field, named after raster, field and value.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>存放字段每个取值所得栅格的文件夹，栅格以原栅格、字段和取值命名。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Rows</source>
            <extracomment>label of the result rows</extracomment>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Columns</source>
            <extracomment>label of the result columns</extracomment>
            <translation>列数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Grids and resampling</source>
            <extracomment>title of a page</extracomment>
            <translation>格网与重采样</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>clip</source>
            <extracomment>search word</extracomment>
            <translation>裁剪</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>crop</source>
            <extracomment>search word</extracomment>
            <translation>裁切</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>cut</source>
            <extracomment>search word</extracomment>
            <translation>切割</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>subset</source>
            <extracomment>search word</extracomment>
            <translation>子集</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>area of interest</source>
            <extracomment>search word</extracomment>
            <translation>感兴趣区</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>mask by polygon</source>
            <extracomment>search word</extracomment>
            <translation>按多边形掩膜</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>split by field</source>
            <extracomment>search word</extracomment>
            <translation>按字段拆分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Band clustering</source>
            <extracomment>title</extracomment>
            <translation>波段聚类</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.</source>
            <extracomment>summary</extracomment>
            <translation>在没有训练区的情况下，从栅格中找出由相似像元组成的簇，并写为类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.</source>
            <extracomment>help</extracomment>
            <translation>每次迭代将每个像元归入最近的中心，同样近时归入其中第一个，并将每个中心移到其像元的均值，直到没有中心的移动超过阈值。没有像元的簇从离其中心最远的像元处重新开始。采用光谱角时，中心是各光谱归一到长度 1 后的均值的方向；在所有波段均为零的像元没有角度，归入类别 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so far that were sorted to it.</source>
            <extracomment>help</extracomment>
            <translation>采用小批量时，一次迭代取随机顺序中接下来的像元，中心为迄今归入它的所有像元的均值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not count. In the last iteration it does neither. The root mean square of distances takes the place of their mean.</source>
            <extracomment>help</extracomment>
            <translation>ISODATA 先舍弃过小的簇，其像元在下一次迭代中归入其他簇。在奇数次迭代中，以及簇数不超过所需簇数的一半时，若某簇在一个波段的离散程度过大，且其像元离中心比通常更远、像元数大于最少像元数的两倍加二，则将其分裂为相距一个标准差的两个簇；没有分裂时则合并过近的簇，最近的先合并。簇数不超过所需簇数的一半时，像元的位置和数目不计。最后一次迭代中两者都不做。以距离的均方根代替距离的均值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every iteration. Where values are normalised, or compared by angle, they are kept in single precision while the clusters are found.</source>
            <extracomment>help</extracomment>
            <translation>簇按中心在各波段上的均值从暗到亮编号，因此波段顺序不同时编号不变。文件的比例和偏移会先应用。在任一波段为 NoData 的像元不参与任何计算，并保持 NoData。轮廓系数从 -1 到 1，说明像元离自己的簇比离相邻最近的簇近多少（Rousseeuw）。所有求和都是精确的，因此地图与内存和线程数无关；能放入十分之四内存的像元保存在内存中，否则每次迭代重新读取。数值经归一化或按角度比较时，在求簇的过程中以单精度保存。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格；依次使用全部波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; ISODATA also splits, merges and drops clusters.</source>
            <extracomment>help of method</extracomment>
            <translation>完整的 k 均值在每次迭代中考察所有像元，小批量则只考察少数像元；ISODATA 还会分裂、合并和舍弃簇。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means</source>
            <extracomment>option k_means of method</extracomment>
            <translation>k 均值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means by mini-batches</source>
            <extracomment>option mini_batch of method</extracomment>
            <translation>小批量 k 均值</translation>
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
            <translation>距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>What makes pixels similar: the Euclidean distance of their spectra, or the angle between them, whatever the brightness.</source>
            <extracomment>help of distance</extracomment>
            <translation>像元相似的依据：其光谱的欧氏距离，或光谱之间的夹角（与亮度无关）。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Euclidean distance</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>欧氏距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Spectral angle</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>光谱角</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters</source>
            <extracomment>label of clusters</extracomment>
            <translation>簇数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many clusters are found; for ISODATA, how many are striven for.</source>
            <extracomment>help of clusters</extracomment>
            <translation>求多少个簇；对于 ISODATA 为目标簇数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>clusters</source>
            <extracomment>unit of clusters</extracomment>
            <translation>个簇</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>First centres</source>
            <extracomment>label of seeds</extracomment>
            <translation>初始中心</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels drawn at random; pixels far from each other, drawn by k-means++; the middles of equal parts of the range of every band; or from the mean less one standard deviation to the mean and one.</source>
            <extracomment>help of seeds</extracomment>
            <translation>随机抽取的像元；用 k-means++ 抽取的彼此远离的像元；每个波段极差等分后各部分的中点；或从均值减一个标准差到均值加一个标准差。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Random pixels</source>
            <extracomment>option random of seeds</extracomment>
            <translation>随机像元</translation>
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
            <translation>波段的极差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean and standard deviation</source>
            <extracomment>option standard_deviation of seeds</extracomment>
            <translation>均值和标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of iterations</source>
            <extracomment>label of max_iterations</extracomment>
            <translation>最大迭代次数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How often pixels are sorted to the centres, and the centres moved, at most.</source>
            <extracomment>help of max_iterations</extracomment>
            <translation>最多将像元归入中心并移动中心多少次。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>iterations</source>
            <extracomment>unit of max_iterations</extracomment>
            <translation>次迭代</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Ends when no centre moves by more than this; exactly this ends too. In the unit of the values (of normalised values, if they are), for the spectral angle in degrees. By default a hundredth of the standard deviation over all bands, the root of their mean variance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>没有中心的移动超过此值时结束；恰好等于此值也结束。采用数值的单位（归一化时为归一化值的单位），光谱角以度为单位。默认为所有波段标准差（即其平均方差的平方根）的百分之一。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Brings the bands to a common scale by all valid pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>按所有有效像元将各波段转到共同的尺度：z 分数减去均值并除以标准差，线性缩放减去最小值并除以极差。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Given centres</source>
            <extracomment>label of signatures</extracomment>
            <translation>给定的中心</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads, whose values are the first centres: a cluster for each, numbered in their order but for ISODATA.</source>
            <extracomment>help of signatures</extracomment>
            <translation>光谱特征目录，或导入工具能读取的任何光谱库，其值作为初始中心：每个光谱特征一个簇，按其顺序编号，ISODATA 除外。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Typed centres</source>
            <extracomment>label of centres</extracomment>
            <translation>输入的中心</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The first centres in place of a catalogue: a line for each cluster, with a value for each band.</source>
            <extracomment>help of centres</extracomment>
            <translation>代替目录的初始中心：每个簇一行，每个波段一个值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels to find clusters with</source>
            <extracomment>label of max_samples</extracomment>
            <translation>用于求簇的像元数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds the clusters with so many pixels, drawn at random, instead of all; each pixel of the map then gets the nearest centre.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>用随机抽取的这么多像元求簇，而不用全部像元；随后地图的每个像元取最近的中心。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of a mini-batch</source>
            <extracomment>label of batch_size</extracomment>
            <translation>小批量的像元数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pixels each iteration by mini-batches looks at.</source>
            <extracomment>help of batch_size</extracomment>
            <translation>采用小批量时每次迭代考察多少像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Least size</source>
            <extracomment>label of min_size</extracomment>
            <translation>最小大小</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA drops clusters with fewer pixels; one of exactly this size stays.</source>
            <extracomment>help of min_size</extracomment>
            <translation>ISODATA 舍弃像元更少的簇；恰好为此大小的簇保留。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Largest standard deviation</source>
            <extracomment>label of max_deviation</extracomment>
            <translation>最大标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits clusters of which a band deviates by more; exactly this is not split. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of max_deviation</extracomment>
            <translation>ISODATA 分裂在某个波段的标准差超过此值的簇；恰好等于此值的不分裂。采用阈值的单位；默认为各波段在所有像元上的标准差中最大者的一半。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance to merge</source>
            <extracomment>label of merge_distance</extracomment>
            <translation>合并距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA merges two clusters whose centres are nearer; exactly this is not merged. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of merge_distance</extracomment>
            <translation>ISODATA 合并中心距离小于此值的两个簇；恰好等于此值的不合并。采用阈值的单位；默认为各波段在所有像元上的标准差中最大者的一半。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Merges in an iteration</source>
            <extracomment>label of max_merges</extracomment>
            <translation>每次迭代的合并数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pairs of clusters ISODATA merges in one iteration at most.</source>
            <extracomment>help of max_merges</extracomment>
            <translation>ISODATA 在一次迭代中最多合并多少对簇。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>pairs</source>
            <extracomment>unit of max_merges</extracomment>
            <translation>对</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of clusters</source>
            <extracomment>label of max_clusters</extracomment>
            <translation>最大簇数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits no clusters beyond this number; by default twice the number striven for.</source>
            <extracomment>help of max_clusters</extracomment>
            <translation>ISODATA 分裂后的簇数不超过此数；默认为目标簇数的两倍。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of the silhouette</source>
            <extracomment>label of silhouette_pixels</extracomment>
            <translation>轮廓系数的像元数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>With how many pixels, drawn at random, the silhouette is computed; 0 is none.</source>
            <extracomment>help of silhouette_pixels</extracomment>
            <translation>用多少个随机抽取的像元计算轮廓系数；0 为不计算。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers to compare</source>
            <extracomment>label of numbers</extracomment>
            <translation>要比较的簇数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers of clusters for the table that compares them: each by k-means from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all the same.</source>
            <extracomment>help of numbers</extracomment>
            <translation>比较表中的各簇数：每个都由 k-means++ 初始中心开始的 k 均值求得，至多采用 10000 个随机抽取的像元。地图仍采用上面给出的簇数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number that all random choices follow from; the same seed gives the same map.</source>
            <extracomment>help of seed</extracomment>
            <translation>决定所有随机选择的数；相同的种子得到相同的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clusters</source>
            <extracomment>label of output</extracomment>
            <translation>簇</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Raster of the distance of each pixel to the centre of its cluster, or of the angle in degrees.</source>
            <extracomment>help of output_distance</extracomment>
            <translation>每个像元到其簇中心的距离或夹角（度）的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of the signatures of the clusters on the map: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>地图上各簇的光谱特征目录：.json 保存全部内容，.csv 保存除协方差外的全部内容。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>File that keeps the centres as a model, with which the classify tool gives the same map.</source>
            <extracomment>help of output_model</extracomment>
            <translation>将中心保存为模型的文件，“分类”工具用它得到相同的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of clusters</source>
            <extracomment>label of output_table</extracomment>
            <translation>簇的表</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each cluster its pixels on the map, the nearest other cluster and its distance, and the mean silhouette.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每个簇在地图上的像元数、最近的其他簇及其距离，以及平均轮廓系数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of iterations</source>
            <extracomment>label of output_iterations</extracomment>
            <translation>迭代的表</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each iteration the number of clusters, the pixels that moved to another, the longest way of a centre, the sum of squared distances, and what was begun anew, dropped, split or merged.</source>
            <extracomment>help of output_iterations</extracomment>
            <translation>每次迭代的簇数、转入其他簇的像元数、中心移动的最大距离、距离平方和，以及重新开始、舍弃、分裂或合并的簇数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparison of numbers</source>
            <extracomment>label of output_comparison</extracomment>
            <translation>簇数的比较</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each number of clusters to compare the sum of squared distances, the percentage of all that the clusters explain, the ratio of Calinski and Harabasz, and the mean silhouette.</source>
            <extracomment>help of output_comparison</extracomment>
            <translation>对每个要比较的簇数，给出距离平方和、簇所解释的占总体的百分比、Calinski 和 Harabasz 的比值，以及平均轮廓系数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters found</source>
            <extracomment>label of the result clusters_found</extracomment>
            <translation>求得的簇数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Iterations</source>
            <extracomment>label of the result iterations_done</extracomment>
            <translation>迭代次数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Longest way of a centre in the last iteration</source>
            <extracomment>label of the result last_shift</extracomment>
            <translation>最后一次迭代中中心移动的最大距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Sum of squared distances to the centres</source>
            <extracomment>label of the result inertia</extracomment>
            <translation>到中心的距离平方和</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean silhouette</source>
            <extracomment>label of the result silhouette</extracomment>
            <translation>平均轮廓系数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustered pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>参与聚类的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustering</source>
            <extracomment>title of a page</extracomment>
            <translation>聚类</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>unsupervised classification</source>
            <extracomment>search word</extracomment>
            <translation>非监督分类</translation>
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
            <translation>小批量</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>segmentation</source>
            <extracomment>search word</extracomment>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>silhouette</source>
            <extracomment>search word</extracomment>
            <translation>轮廓系数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combine classes</source>
            <extracomment>title</extracomment>
            <translation>组合类别</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Numbers the combinations of the values of several rasters and gives their pixels and area.</source>
            <extracomment>summary</extracomment>
            <translation>为多个栅格取值的各种组合编号，并给出其像元数和面积。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of the values: those of the first band first, then those of the second, and so on. Any number of bands of any type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The table has a row for each combination: its number, its values, its pixels and its area in squared units of the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend of the result, and further columns of the table. A scale and an offset in a file are applied to the values of the table.</source>
            <extracomment>help</extracomment>
            <translation>在所有波段的像元上出现的每种取值组合都得到一个编号，从 1 开始，按取值升序：先按第一个波段，再按第二个，依此类推。任意数量、任意类型的波段都能准确区分。在任一波段为 NoData 的像元在结果中为 NoData，且不计入。表中每种组合占一行：编号、取值、像元数，以及以坐标系单位的平方表示的面积；以度为单位时面积为测地面积，单位为平方米。类别名称组成结果的图例和表中的附加列。文件中的比例和偏移会应用于表中的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Several rasters on one grid, or one; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>同一格网上的多个栅格，或一个栅格；按顺序取用所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Ignored value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>忽略的值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A pixel that has this value in any band is left out, as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>在任一波段取此值的像元视为 NoData 而略去。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Names of the bands</source>
            <extracomment>label of names</extracomment>
            <translation>波段名称</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A name for each band, as the columns of the table are to be called; left out, they are the bands' own.</source>
            <extracomment>help of names</extracomment>
            <translation>每个波段的名称，用作表的列名；省略时用波段自己的名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Name</source>
            <extracomment>column of names</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.</source>
            <extracomment>help of extent</extracomment>
            <translation>只读取栅格的这一部分，扩大到整像元，视同周围没有任何数据。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combinations</source>
            <extracomment>label of output</extracomment>
            <translation>组合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Raster with the number of the combination.</source>
            <extracomment>help of output</extracomment>
            <translation>存放组合编号的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combination table</source>
            <extracomment>label of output_table</extracomment>
            <translation>组合表</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Table with a row for each combination.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每种组合占一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Number of combinations</source>
            <extracomment>label of the result combinations</extracomment>
            <translation>组合数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counted pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>计入的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>combine</source>
            <extracomment>search word</extracomment>
            <translation>组合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>cross tabulation</source>
            <extracomment>search word</extracomment>
            <translation>交叉制表</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>overlay</source>
            <extracomment>search word</extracomment>
            <translation>叠加</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>unique combinations</source>
            <extracomment>search word</extracomment>
            <translation>唯一组合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>land cover change</source>
            <extracomment>search word</extracomment>
            <translation>土地覆盖变化</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>transition</source>
            <extracomment>search word</extracomment>
            <translation>转移</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilate classes</source>
            <extracomment>title</extracomment>
            <translation>膨胀类别</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Lets the pixels of chosen values grow over the pixels around them.</source>
            <extracomment>summary</extracomment>
            <translation>让所选取值的像元向周围的像元生长。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen values do not grow over one another; where several of them reach a pixel, the one that stands last in the list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>若像元周围的方形或圆形内有所选取值的像元，该像元便取该值。所选取值不会相互覆盖；若其中多个到达同一像元，以列表中最后的为准。每个波段单独处理，栅格边缘之外的部分不起作用。NoData 像元不生长，并保持 NoData。类型、比例以及类别的名称和颜色都会保留。结果与内存和线程无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Class maps</source>
            <extracomment>label of input</extracomment>
            <translation>类别图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Values to dilate</source>
            <extracomment>label of values</extracomment>
            <translation>要膨胀的值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>The values that grow; the last one wins where several reach a pixel.</source>
            <extracomment>help of values</extracomment>
            <translation>要生长的值；多个值到达同一像元时以最后一个为准。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Radius</source>
            <extracomment>label of radius</extracomment>
            <translation>半径</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Distance from the centre to the farthest pixel along a row that is reached; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>从中心到同一行上所达到的最远像元的距离；1 即 3 x 3。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Shape</source>
            <extracomment>label of shape</extracomment>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Whether values grow as squares or as disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>取值按方形还是按圆形（距离不超过半径）生长。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Square</source>
            <extracomment>option square of shape</extracomment>
            <translation>正方形</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Disk</source>
            <extracomment>option disk of shape</extracomment>
            <translation>圆形</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilated map</source>
            <extracomment>label of output</extracomment>
            <translation>膨胀后的地图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Changed pixels</source>
            <extracomment>label of the result changed_pixels</extracomment>
            <translation>改变的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>dilation</source>
            <extracomment>search word</extracomment>
            <translation>膨胀</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>morphology</source>
            <extracomment>search word</extracomment>
            <translation>形态学</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>grow</source>
            <extracomment>search word</extracomment>
            <translation>生长</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>expand</source>
            <extracomment>search word</extracomment>
            <translation>扩展</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>buffer</source>
            <extracomment>search word</extracomment>
            <translation>缓冲区</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>fill gaps</source>
            <extracomment>search word</extracomment>
            <translation>填补空隙</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Erode classes</source>
            <extracomment>title</extracomment>
            <translation>腐蚀类别</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Takes the margin off the patches of chosen values and gives it to the values around them.</source>
            <extracomment>summary</extracomment>
            <translation>去掉所选取值的斑块的边缘，并归入其周围的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>若所选取值的像元周围的方形或圆形内有其他取值的像元，该像元便被去掉。它取与之相接的其他值中最常见的一个，同样常见时取最小的。此过程逐像元向内进行：在一步中被去掉的像元在下一步算作其他值。采用圆形时，以边相接的值优先于以角相接的值。所选取值不会相互腐蚀。每个波段单独处理。NoData 像元和栅格边缘之外的部分不会去掉任何像元，腐蚀不会穿过 NoData，NoData 像元保持 NoData。类型、比例以及类别的名称和颜色都会保留。结果与内存和线程无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Values to erode</source>
            <extracomment>label of values</extracomment>
            <translation>要腐蚀的值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>The values that shrink.</source>
            <extracomment>help of values</extracomment>
            <translation>要收缩的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Width in pixels of the margin that is taken off along rows and columns; 1 is a window of 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>沿行和列去掉的边缘的宽度，以像元计；1 即 3 x 3 的窗口。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Whether the margin is measured by squares or by disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>边缘按方形还是按圆形（距离不超过半径）度量。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Eroded map</source>
            <extracomment>label of output</extracomment>
            <translation>腐蚀后的地图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>erosion</source>
            <extracomment>search word</extracomment>
            <translation>腐蚀</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>shrink</source>
            <extracomment>search word</extracomment>
            <translation>收缩</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>margin</source>
            <extracomment>search word</extracomment>
            <translation>边缘</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>thin</source>
            <extracomment>search word</extracomment>
            <translation>细化</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>remove borders</source>
            <extracomment>search word</extracomment>
            <translation>去除边界</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask rasters</source>
            <extracomment>title</extracomment>
            <translation>掩膜栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hides pixels of rasters by the values of a mask raster or by features.</source>
            <extracomment>summary</extracomment>
            <translation>按掩膜栅格的取值或按要素隐藏栅格的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, units, wavelengths, scales, offsets and classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>掩膜取其中一个值或位于要素内的像元在所有波段变为 NoData；其余像元的值原样保留，NoData 像元保持 NoData。反转则隐藏其余所有像元。缓冲区还隐藏被隐藏像元周围的像元：其中心到某个被隐藏像元中心的距离不超过缓冲距离者。在掩膜中为 NoData 的像元没有取值，因此只被反转隐藏。名称、单位、波长、比例、偏移和类别都会保留。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask</source>
            <extracomment>label of mask</extracomment>
            <translation>掩膜</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Raster on the same grid, or layer of polygons, lines or points in any coordinate system.</source>
            <extracomment>help of mask</extracomment>
            <translation>同一格网上的栅格，或任意坐标系的多边形、线或点图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Values to hide</source>
            <extracomment>label of mask_values</extracomment>
            <translation>要隐藏的值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The values of the mask raster that hide pixels; by default all but 0.</source>
            <extracomment>help of mask_values</extracomment>
            <translation>掩膜栅格中使像元被隐藏的值；默认为 0 以外的所有值。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Band of the mask</source>
            <extracomment>label of mask_band</extracomment>
            <translation>掩膜的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The band of the mask raster.</source>
            <extracomment>help of mask_band</extracomment>
            <translation>掩膜栅格的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Buffer</source>
            <extracomment>label of buffer</extracomment>
            <translation>缓冲区</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>How far around hidden pixels others are hidden too; at exactly that distance they are.</source>
            <extracomment>help of buffer</extracomment>
            <translation>在被隐藏像元周围多远以内的像元也被隐藏；恰好在该距离上的也算。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide the others</source>
            <extracomment>label of inverse</extracomment>
            <translation>隐藏其余部分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Keep what the mask would hide, and hide the rest.</source>
            <extracomment>help of inverse</extracomment>
            <translation>保留掩膜本要隐藏的部分，隐藏其余部分。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Align the mask</source>
            <extracomment>label of align</extracomment>
            <translation>对齐掩膜</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Bring a mask raster on another grid to that of the rasters, by nearest neighbour.</source>
            <extracomment>help of align</extracomment>
            <translation>将其他格网上的掩膜栅格以最近邻转到栅格的格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide every pixel that a feature touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>隐藏要素触及的每个像元，而不仅是中心位于其内的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Masked raster</source>
            <extracomment>label of output</extracomment>
            <translation>掩膜后的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>mask</source>
            <extracomment>search word</extracomment>
            <translation>掩膜</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>cloud mask</source>
            <extracomment>search word</extracomment>
            <translation>云掩膜</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>hide</source>
            <extracomment>search word</extracomment>
            <translation>隐藏</translation>
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
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>region of interest</source>
            <extracomment>search word</extracomment>
            <translation>感兴趣区域</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Neighbourhood statistics</source>
            <extracomment>title</extracomment>
            <translation>邻域统计</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Computes a statistic of the pixels around each pixel.</source>
            <extracomment>summary</extracomment>
            <translation>计算每个像元周围像元的统计量。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it is to be filled.</source>
            <extracomment>help</extracomment>
            <translation>每个波段单独处理。NoData 邻近像元会被略去，栅格边缘之外的部分也一样：统计量只针对实际存在的邻近像元。NoData 像元保持 NoData，除非要填充它。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance and standard deviation are those of the population (divided by the number of neighbours); percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the neighbourhood of the other statistics.</source>
            <extracomment>help</extracomment>
            <translation>方差和标准差是总体的（除以邻近像元数）；百分位数线性内插；同样常见的值中以最小的为众数；极差为最大值减最小值，种类数为不同值的个数。自定义权重的核在求和、均值、方差和标准差时与值相乘；其不为零的单元是其他统计量的邻域。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count and variety are whole numbers, and the others are floating point. A scale and an offset in the file are kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, with a warning.</source>
            <extracomment>help</extracomment>
            <translation>最小值、最大值、众数和极差保持输入的类型，整数的和是精确的，计数和种类数为整数，其余为浮点数。文件中的比例和偏移会保留。输出类型为整数时结果会取整，无法容纳的结果变为 NoData，并给出警告。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Statistic</source>
            <extracomment>label of statistic</extracomment>
            <translation>统计量</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>What is computed from the neighbours.</source>
            <extracomment>help of statistic</extracomment>
            <translation>由邻居计算的内容。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Count</source>
            <extracomment>option count of statistic</extracomment>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Mean</source>
            <extracomment>option mean of statistic</extracomment>
            <translation>均值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Percentile</source>
            <extracomment>option percentile of statistic</extracomment>
            <translation>百分位数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Standard deviation</source>
            <extracomment>option standard_deviation of statistic</extracomment>
            <translation>标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Majority</source>
            <extracomment>option majority of statistic</extracomment>
            <translation>众数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Range</source>
            <extracomment>option range of statistic</extracomment>
            <translation>极差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance</source>
            <extracomment>option variance of statistic</extracomment>
            <translation>方差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variety</source>
            <extracomment>option variety of statistic</extracomment>
            <translation>种类数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>从中心沿一行到最远邻居的距离；1 表示 3 x 3。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Which neighbours count: a square, a disk (distance at most the radius), or the cells of the kernel.</source>
            <extracomment>help of shape</extracomment>
            <translation>哪些邻居参与计算：正方形、圆形（距离不超过半径），或核的单元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Own kernel</source>
            <extracomment>option kernel of shape</extracomment>
            <translation>自定义核</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>The percentile to compute; used by the statistic percentile alone.</source>
            <extracomment>help of percentile</extracomment>
            <translation>要计算的百分位数；仅用于百分位数统计量。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Weights in rows (one row a line, or rows parted by semicolons), or the path of a CSV file with them; both sides odd. It replaces radius and shape.</source>
            <extracomment>help of kernel</extracomment>
            <translation>按行排列的权重（每行文本一行，或用分号分隔各行），或包含权重的 CSV 文件路径；两边的长度均为奇数。它取代半径和形状。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Complete neighbourhoods only</source>
            <extracomment>label of complete_only</extracomment>
            <translation>仅完整邻域</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Pixels with a neighbour that is NoData or lies beyond the edge become NoData.</source>
            <extracomment>help of complete_only</extracomment>
            <translation>若有邻近像元为 NoData 或位于边缘之外，则像元变为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Fill NoData</source>
            <extracomment>label of fill_nodata</extracomment>
            <translation>填充 NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>NoData pixels too get the statistic of their neighbours.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>NoData 像元也得到其邻近像元的统计量。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Cells of the neighbourhood</source>
            <extracomment>label of the result neighbours</extracomment>
            <translation>邻域的单元数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>focal statistics</source>
            <extracomment>search word</extracomment>
            <translation>焦点统计</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>moving window</source>
            <extracomment>search word</extracomment>
            <translation>移动窗口</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>filter</source>
            <extracomment>search word</extracomment>
            <translation>滤波</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>smooth</source>
            <extracomment>search word</extracomment>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>mean</source>
            <extracomment>search word</extracomment>
            <translation>均值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>median</source>
            <extracomment>search word</extracomment>
            <translation>中值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>majority</source>
            <extracomment>search word</extracomment>
            <translation>众数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel</source>
            <extracomment>search word</extracomment>
            <translation>核</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Principal components</source>
            <extracomment>title</extracomment>
            <translation>主成分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transforms bands into principal components, or components back into bands.</source>
            <extracomment>summary</extracomment>
            <translation>将波段变换为主成分，或将成分变换回波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in one of the bands is NoData in all results.</source>
            <extracomment>help</extracomment>
            <translation>统计量针对在所有波段均有效的像元，采用物理值（应用文件的比例和偏移），除数为 n - 1；与内存和线程无关。采用协方差时，成分是特征向量乘以（值 - 均值）之和；采用相关时，差值还要除以波段的标准差，使所有波段权重相同。特征向量的长度为 1，其绝对值最大的分量为正；若有同样大的，以第一个波段的为准。在任一波段为 NoData 的像元在所有结果中为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>A saved transform makes the components of another scene comparable: its means and vectors are used instead of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. The inverse turns components back into bands; components that are left out count as their mean, which takes the noise of the last ones away. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>保存的变换使另一景影像的成分可以比较：采用它的均值和向量代替该景自身的，波段按名称或波长查找，否则按顺序取用并给出警告。反转将成分变回波段；略去的成分按其均值计，从而去掉最后几个成分的噪声。结果为浮点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The bands: one raster or several on one grid; all bands are taken. For the inverse, the components.</source>
            <extracomment>help of input</extracomment>
            <translation>波段：同一格网上的一个或多个栅格；取用所有波段。反转时为各成分。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Matrix</source>
            <extracomment>label of matrix</extracomment>
            <translation>矩阵</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>What is decomposed; a saved transform brings its own.</source>
            <extracomment>help of matrix</extracomment>
            <translation>要分解的矩阵；保存的变换自带其矩阵。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance (units as they are)</source>
            <extracomment>option covariance of matrix</extracomment>
            <translation>协方差（单位不变）</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Correlation (bands weigh the same)</source>
            <extracomment>option correlation of matrix</extracomment>
            <translation>相关（各波段权重相同）</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Number of components</source>
            <extracomment>label of components</extracomment>
            <translation>成分数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>How many components are kept, the first ones; all if not given.</source>
            <extracomment>help of components</extracomment>
            <translation>保留多少个成分，从第一个起；未给出时保留全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components</source>
            <extracomment>unit of components</extracomment>
            <translation>个成分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance</source>
            <extracomment>label of variance</extracomment>
            <translation>方差比例</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Keeps the fewest components that together hold at least this share; exactly this share is enough.</source>
            <extracomment>help of variance</extracomment>
            <translation>保留合计至少达到此比例的最少成分；恰好等于此比例即足够。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Saved transform</source>
            <extracomment>label of transform</extracomment>
            <translation>保存的变换</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform of an earlier run, used instead of statistics of the input.</source>
            <extracomment>help of transform</extracomment>
            <translation>先前运行的变换，用来代替输入的统计量。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Back to bands</source>
            <extracomment>label of inverse</extracomment>
            <translation>变换回波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Takes components and gives the bands of the saved transform.</source>
            <extracomment>help of inverse</extracomment>
            <translation>以成分为输入，给出保存的变换的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Only this extent is used, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>只使用此范围，并向外对齐到整像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Components</source>
            <extracomment>label of output</extracomment>
            <translation>成分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Raster with a band for each component, or for each band of the inverse.</source>
            <extracomment>help of output</extracomment>
            <translation>每个成分（反转时为每个波段）占一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Table</source>
            <extracomment>label of output_table</extracomment>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance, correlation, means, standard deviations, eigenvectors, eigenvalues and shares of the variance.</source>
            <extracomment>help of output_table</extracomment>
            <translation>协方差、相关、均值、标准差、特征向量、特征值和方差比例。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page</source>
            <extracomment>label of output_html</extracomment>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page with the same tables.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含相同表格的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform</source>
            <extracomment>label of output_transform</extracomment>
            <translation>变换</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>File that keeps the transform.</source>
            <extracomment>help of output_transform</extracomment>
            <translation>保存变换的文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Kept components</source>
            <extracomment>label of the result kept_components</extracomment>
            <translation>保留的成分</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance kept</source>
            <extracomment>label of the result kept_variance</extracomment>
            <translation>保留的方差比例</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Pixels behind the statistics</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>统计所依据的像元</translation>
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
            <translation>主成分分析</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>eigenvalues</source>
            <extracomment>search word</extracomment>
            <translation>特征值</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>dimensionality reduction</source>
            <extracomment>search word</extracomment>
            <translation>降维</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>decorrelation</source>
            <extracomment>search word</extracomment>
            <translation>去相关</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>covariance</source>
            <extracomment>search word</extracomment>
            <translation>协方差</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>correlation</source>
            <extracomment>search word</extracomment>
            <translation>相关</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>noise</source>
            <extracomment>search word</extracomment>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resample rasters</source>
            <extracomment>title</extracomment>
            <translation>重采样栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Brings rasters to other pixels: those of another raster, another size, or another coordinate system.</source>
            <extracomment>summary</extracomment>
            <translation>将栅格转到其他像元上：另一栅格的像元、另一大小或另一坐标系。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or applied where the method asks for it.</source>
            <extracomment>help</extracomment>
            <translation>提供 GDAL 的所有方法。最近邻、众数、最小值、最大值、中值和四分位数给出输入中的值，在任何类型中都精确，并保留地图的类别；众数是面积最大的值，面积相等时取最小的。其余方法给出浮点数，“总和”保持输入的总量。NoData 像元不参与任何值的计算。若方法找不到有效像元，则输出像元为 NoData：按面积的方法取其中的有效像元，核最多伸入 NoData 半个像元。在 NoData 旁边，若三次卷积或 Lanczos 的核会缺少像元，则改用双线性。坐标是精确计算的，因此结果与内存和线程无关。比例和偏移会保留，或在方法需要时应用。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Align to raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>对齐到栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output has the pixels of this raster.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>输出采用此栅格的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Ground of that raster</source>
            <extracomment>label of same_extent</extracomment>
            <translation>该栅格的地面</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output covers the ground of the raster that it is aligned to; otherwise that of the input.</source>
            <extracomment>help of same_extent</extracomment>
            <translation>输出覆盖所对齐的栅格的地面；否则覆盖输入的地面。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Coordinate system</source>
            <extracomment>label of crs</extracomment>
            <translation>坐标系</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The coordinate system of the output; by default that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>输出的坐标系；默认为输入的坐标系。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Pixel size</source>
            <extracomment>label of resolution</extracomment>
            <translation>像元大小</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Size of a pixel of the output, or its width and height.</source>
            <extracomment>help of resolution</extracomment>
            <translation>输出像元的大小，或其宽和高。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Factor</source>
            <extracomment>label of factor</extracomment>
            <translation>系数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The pixels of the output are so many times as wide and high as those of the input; below 1 they are smaller.</source>
            <extracomment>help of factor</extracomment>
            <translation>输出像元的宽和高为输入像元的多少倍；小于 1 时像元更小。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resampled raster</source>
            <extracomment>label of output</extracomment>
            <translation>重采样后的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resample</source>
            <extracomment>search word</extracomment>
            <translation>重采样</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>reproject</source>
            <extracomment>search word</extracomment>
            <translation>重投影</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>warp</source>
            <extracomment>search word</extracomment>
            <translation>变形</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align</source>
            <extracomment>search word</extracomment>
            <translation>对齐</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution</source>
            <extracomment>search word</extracomment>
            <translation>分辨率</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>pixel size</source>
            <extracomment>search word</extracomment>
            <translation>像元大小</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>coordinate system</source>
            <extracomment>search word</extracomment>
            <translation>坐标系</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieve classes</source>
            <extracomment>title</extracomment>
            <translation>类别筛除</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Replaces patches smaller than a threshold with the class of their largest neighbour.</source>
            <extracomment>summary</extracomment>
            <translation>将小于阈值的斑块替换为其最大邻居的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or threads. Every band is treated on its own. Names and colours of the classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>斑块是取值相同且相互连通的像元的集合。大小以输入为准；大小相同的邻居中，以按行最先遇到者为准。若小斑块的最大邻居也是小斑块，则取该邻居所取的值；两个互为最大邻居的小斑块保持不变。NoData 像元不属于任何斑块，不是邻居，并且仍为 NoData。结果不依赖于内存或线程。每个波段单独处理。类别的名称和颜色予以保留。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>One raster or several on one grid, of whole numbers; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>一个栅格，或同一格网上的多个栅格，取值为整数；使用全部波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Smallest patch to keep</source>
            <extracomment>label of min_size</extracomment>
            <translation>保留的最小斑块</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Patches with fewer pixels are replaced; a patch of exactly this size is kept.</source>
            <extracomment>help of min_size</extracomment>
            <translation>像元数更少的斑块会被替换；恰好为此大小的斑块予以保留。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Connectivity</source>
            <extracomment>label of connectivity</extracomment>
            <translation>连通性</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Whether pixels that touch at a corner alone are connected.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>仅在角上接触的像元是否连通。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges (4)</source>
            <extracomment>option 4 of connectivity</extracomment>
            <translation>边 (4)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges and corners (8)</source>
            <extracomment>option 8 of connectivity</extracomment>
            <translation>边和角 (8)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieved map</source>
            <extracomment>label of output</extracomment>
            <translation>筛除后的图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Class map without the small patches.</source>
            <extracomment>help of output</extracomment>
            <translation>去除小斑块的类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>sieve</source>
            <extracomment>search word</extracomment>
            <translation>筛除</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>clean</source>
            <extracomment>search word</extracomment>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>small patches</source>
            <extracomment>search word</extracomment>
            <translation>小斑块</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>minimum mapping unit</source>
            <extracomment>search word</extracomment>
            <translation>最小制图单元</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>salt and pepper</source>
            <extracomment>search word</extracomment>
            <translation>椒盐噪声</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>generalise</source>
            <extracomment>search word</extracomment>
            <translation>综合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral distance</source>
            <extracomment>title</extracomment>
            <translation>光谱距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Computes the spectral distance of each pixel between two images, or from a reference spectrum.</source>
            <extracomment>summary</extracomment>
            <translation>计算两幅影像之间或与参考光谱之间每个像元的光谱距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. Scale and offset of the files are applied, so that images with different ones can be compared.</source>
            <extracomment>help</extracomment>
            <translation>除非选择了输出的格网，两幅影像必须位于同一格网上。其波段按名称配对，否则按波长（相差不超过 5 %），否则按 red 等角色，否则按顺序并给出警告；波段较多的影像只比较有配对的波段。文件的比例和偏移会被应用，因此二者不同的影像也可以比较。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information divergence compares the shares of the bands in the sum, in nats.</source>
            <extracomment>help</extracomment>
            <translation>欧氏距离采用波段的单位。光谱角以度为单位，不受亮度影响。Bray-Curtis 距离以百分比表示，等于 100 减去 Bray-Curtis 相似度。光谱信息散度比较各波段在总和中的比例，单位为奈特。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one spectrum alone (divergence).</source>
            <extracomment>help</extracomment>
            <translation>在任一参与比较的波段为 NoData 的像元为 NoData，使用阈值时也一样。没有相应距离的像元也是如此：所有波段均为零（光谱角、Bray-Curtis），或有值小于零，或只在一个光谱中为零（散度）。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The image: one raster or several on one grid; all bands are taken. Where nothing else is given to compare with, two images.</source>
            <extracomment>help of input</extracomment>
            <translation>影像：同一格网上的一个或多个栅格；取用所有波段。没有给出其他比较对象时，为两幅影像。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Rasters to compare with</source>
            <extracomment>label of reference</extracomment>
            <translation>用于比较的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The other image.</source>
            <extracomment>help of reference</extracomment>
            <translation>另一幅影像。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectrum to compare with</source>
            <extracomment>label of spectrum</extracomment>
            <translation>用于比较的光谱</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>One value for each band, in its physical unit.</source>
            <extracomment>help of spectrum</extracomment>
            <translation>每个波段一个值，采用其物理单位。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>unit of the bands</source>
            <extracomment>unit of spectrum</extracomment>
            <translation>波段的单位</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>File of a spectrum</source>
            <extracomment>label of spectrum_file</extracomment>
            <translation>光谱文件</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Table with a row for each band: its value, and if known its wavelength in micrometres or nanometres; a heading may name the columns.</source>
            <extracomment>help of spectrum_file</extracomment>
            <translation>每个波段占一行的表：它的值，以及已知时以微米或纳米表示的波长；表头可以给出列名。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>How far two spectra are apart.</source>
            <extracomment>help of distance</extracomment>
            <translation>两个光谱相距多远。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Euclidean</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>欧氏距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral angle (degrees)</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>光谱角（度）</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Bray-Curtis (percent)</source>
            <extracomment>option bray_curtis of distance</extracomment>
            <translation>Bray-Curtis（百分比）</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral information divergence</source>
            <extracomment>option spectral_information_divergence of distance</extracomment>
            <translation>光谱信息散度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Gives 1 where the distance is greater, and 0 where it is smaller or exactly this. Without it the output is the distance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>距离更大时给出 1，更小或恰好相等时给出 0。不给出时输出为距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Raster of the distance, or of 0 and 1.</source>
            <extracomment>help of output</extracomment>
            <translation>距离栅格，或 0 和 1 的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Compared bands</source>
            <extracomment>label of the result compared_bands</extracomment>
            <translation>比较的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>change detection</source>
            <extracomment>search word</extracomment>
            <translation>变化检测</translation>
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
            <translation>欧氏距离</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>similarity</source>
            <extracomment>search word</extracomment>
            <translation>相似度</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack bands</source>
            <extracomment>title</extracomment>
            <translation>堆叠波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Writes the bands of several rasters into one file, in their order.</source>
            <extracomment>summary</extracomment>
            <translation>将多个栅格的波段按顺序写入一个文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not cover is NoData.</source>
            <extracomment>help</extracomment>
            <translation>波段的名称、单位、波长、比例和偏移都会保留，整数在 64 位以内是精确的。一个文件只有一种类型：能容纳所有波段数值的最小类型。NoData 像元保持 NoData，各在自己的波段；若各波段的 NoData 数不同，输出采用没有像元使用的数。选择了输出的格网后，不同分辨率、位置或坐标系的栅格也可以堆叠：像元与之相同的栅格原样取用，其余的重采样；它们未覆盖之处为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>The rasters, in the order of the bands; all their bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>栅格，按波段的顺序；取用其所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack</source>
            <extracomment>label of output</extracomment>
            <translation>堆叠</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Raster with all bands.</source>
            <extracomment>help of output</extracomment>
            <translation>包含所有波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>stack</source>
            <extracomment>search word</extracomment>
            <translation>堆叠</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>merge bands</source>
            <extracomment>search word</extracomment>
            <translation>合并波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>layer stack</source>
            <extracomment>search word</extracomment>
            <translation>图层堆叠</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>multiband</source>
            <extracomment>search word</extracomment>
            <translation>多波段</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>several resolutions</source>
            <extracomment>search word</extracomment>
            <translation>多种分辨率</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Build band set</source>
            <extracomment>title</extracomment>
            <translation>构建波段集</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Joins bands into one raster that says of each its name, wavelength, role and date.</source>
            <extracomment>summary</extracomment>
            <translation>将波段合为一个栅格，并注明每个波段的名称、波长、角色和日期。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. What the bands are is found from metadata, product and file names, band descriptions and STAC items in the same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.</source>
            <extracomment>help</extracomment>
            <translation>此后其他工具便可根据波段本身找到红、近红外等波段，无论其顺序如何。波段的信息取自元数据、产品名和文件名、波段描述以及同一文件夹中的 STAC 条目；手动输入的优先。没有任何信息说明的波段没有角色，并在警告中列出：它在文件中的位置不能作为依据，除非给出了传感器且波段数相符。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; a GeoTIFF holds one type that fits all.</source>
            <extracomment>help</extracomment>
            <translation>取用所有栅格的所有波段。数值保持不变；比例、偏移和输入的系数成为波段的比例和偏移，由各工具应用。NoData 像元只在自己的波段保持 NoData。虚拟栅格（.vrt）是指向各栅格的小文件，保留每个波段的类型和 NoData；GeoTIFF 只有一种适合所有波段的类型。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band with the smallest pixels.</source>
            <extracomment>help</extracomment>
            <translation>不同格网上的波段会被拒绝，除非选择了重采样：那时它们转到像元最小的波段的格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The bands: one multiband raster, or several rasters; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>波段：一个多波段栅格，或多个栅格；按顺序取用所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sensor</source>
            <extracomment>label of sensor</extracomment>
            <translation>传感器</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The sensor of all bands. Bands with a label such as B4 are told by it, others by their order where their number fits.</source>
            <extracomment>help of sensor</extracomment>
            <translation>所有波段的传感器。带有 B4 之类标签的波段据此识别，其余的在波段数相符时按顺序识别。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Find it</source>
            <extracomment>option found of sensor</extracomment>
            <translation>自动查找</translation>
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
            <translation>Landsat 1-3（MSS）</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 MSS</source>
            <extracomment>option landsat_4_5_mss of sensor</extracomment>
            <translation>Landsat 4-5（MSS）</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 TM</source>
            <extracomment>option landsat_4_5_tm of sensor</extracomment>
            <translation>Landsat 4-5（TM）</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 7 ETM+</source>
            <extracomment>option landsat_7_etm of sensor</extracomment>
            <translation>Landsat 7（ETM+）</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 8 OLI</source>
            <extracomment>option landsat_8_oli of sensor</extracomment>
            <translation>Landsat 8（OLI）</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 9 OLI</source>
            <extracomment>option landsat_9_oli of sensor</extracomment>
            <translation>Landsat 9（OLI）</translation>
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
            <translation>波段集的名称；省略时为栅格或其文件夹的名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date</source>
            <extracomment>label of date</extracomment>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.</source>
            <extracomment>help of date</extracomment>
            <translation>所有波段的日期，格式为 YYYY-MM-DD；省略时从名称和元数据中查找。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>A row for each band, in order. The wavelength is in micrometres, or from 100 on in nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.</source>
            <extracomment>help of bands</extracomment>
            <translation>每个波段占一行，按顺序。波长以微米为单位，从 100 起以纳米为单位；系数和加数应用于文件中的值。空单元格保留查找到的内容。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Role</source>
            <extracomment>column of bands</extracomment>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Wavelength</source>
            <extracomment>column of bands</extracomment>
            <translation>波长</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Addend</source>
            <extracomment>column of bands</extracomment>
            <translation>加数</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sort by wavelength</source>
            <extracomment>label of sort_by_wavelength</extracomment>
            <translation>按波长排序</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Writes the bands in the order of wavelengths, those without one last.</source>
            <extracomment>help of sort_by_wavelength</extracomment>
            <translation>按波长顺序写出波段，没有波长的排在最后。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Part to be used, in any coordinate system; pixels that it touches are taken.</source>
            <extracomment>help of extent</extracomment>
            <translation>要使用的部分，任意坐标系均可；取用它触及的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>How bands on other grids are brought to that of the smallest pixels, by GDAL's methods; left out, they are refused. Not for a virtual raster.</source>
            <extracomment>help of resampling</extracomment>
            <translation>如何用 GDAL 的方法将其他格网上的波段转到最小像元的格网上；省略时拒绝这些波段。不适用于虚拟栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Band set</source>
            <extracomment>label of output</extracomment>
            <translation>波段集</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Raster with a band for each band; .vrt makes a virtual raster.</source>
            <extracomment>help of output</extracomment>
            <translation>每个波段占一个波段的栅格；.vrt 生成虚拟栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Number of bands</source>
            <extracomment>label of the result band_count</extracomment>
            <translation>波段数</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands and roles</source>
            <extracomment>label of the result found_bands</extracomment>
            <translation>波段与角色</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>band set</source>
            <extracomment>search word</extracomment>
            <translation>波段集</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>wavelength</source>
            <extracomment>search word</extracomment>
            <translation>波长</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>sensor</source>
            <extracomment>search word</extracomment>
            <translation>传感器</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>virtual raster</source>
            <extracomment>search word</extracomment>
            <translation>虚拟栅格</translation>
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
            <translation>合成</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area estimate</source>
            <extracomment>title</extracomment>
            <translation>变化面积估计</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Estimates the area of each change from a sample that was labelled at two dates.</source>
            <extracomment>summary</extracomment>
            <translation>根据在两个日期标注的样本估计每种变化的面积。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), label every point with its class before and after, and this tool estimates the area of every transition, and for each class its area before and after, gain, loss and net change, each with standard error and interval; the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>统计变化图的像元数得到的面积是有偏的，因为变化稀少，而地图的误差并不稀少。请用“样本点”工具从变化栅格抽取分层样本（两个日期的标注），为每个点标注变化前后的类别，本工具便估计每种转移的面积，以及每个类别的变化前面积、变化后面积、增加、减少和净变化，各附标准误和区间；净变化的误差考虑了增加与减少的协方差。地图的 NoData 像元不属于任何类别。样本中还有待办的点时拒绝处理；地图在抽样后被更改时也一样。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label before</source>
            <extracomment>label of from_field</extracomment>
            <translation>变化前标注</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the first date.</source>
            <extracomment>help of from_field</extracomment>
            <translation>存放第一个日期真实类别的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label after</source>
            <extracomment>label of to_field</extracomment>
            <translation>变化后标注</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the second date.</source>
            <extracomment>help of to_field</extracomment>
            <translation>存放第二个日期真实类别的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Map with class names</source>
            <extracomment>label of classes</extracomment>
            <translation>带类别名称的地图</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Class map whose names the tables show.</source>
            <extracomment>help of classes</extracomment>
            <translation>表中显示其名称的类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Transitions</source>
            <extracomment>label of output</extracomment>
            <translation>转移</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated area of each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>每种转移的估计面积占一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Classes</source>
            <extracomment>label of output_classes</extracomment>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>包含每个类别的估计增加、减少和净变化的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>变化面积页面</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Page with all figures and how they were estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含所有数值及其估计方法的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Changed share</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>变化比例</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Standard error of the changed share</source>
            <extracomment>label of the result changed_error</extracomment>
            <translation>变化比例的标准误</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Lower limit of the changed share</source>
            <extracomment>label of the result changed_low</extracomment>
            <translation>变化比例的下限</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Upper limit of the changed share</source>
            <extracomment>label of the result changed_high</extracomment>
            <translation>变化比例的上限</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>change area</source>
            <extracomment>search word</extracomment>
            <translation>变化面积</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>net change</source>
            <extracomment>search word</extracomment>
            <translation>净变化</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>gain and loss</source>
            <extracomment>search word</extracomment>
            <translation>增加与减少</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Change vectors</source>
            <extracomment>title</extracomment>
            <translation>变化向量</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Computes how far and which way each pixel moved in the space of the bands between two images.</source>
            <extracomment>summary</extracomment>
            <translation>计算两幅影像之间每个像元在波段空间中移动了多远、朝哪个方向。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The change of a band is the second image minus the first, in physical values (scale and offset of the files applied). The magnitude is the Euclidean length of the changes of all paired bands.</source>
            <extracomment>help</extracomment>
            <translation>一个波段的变化是第二幅影像减去第一幅影像，采用物理值（应用文件的比例和偏移）。幅度是所有配对波段变化的欧氏长度。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly the same adds nothing. The code fits up to 31 bands.</source>
            <extracomment>help</extracomment>
            <translation>两个波段的方向是大于等于 0 且小于 360 度的角度：只有第一个波段增加时为 0，只有第二个波段增加时为 90，它们减少时为 180 和 270。没有任何变化的像元没有角度，在方向中为 NoData。波段数为其他数目时，方向是符号代码：第一个波段增加时加 1，第二个加 2，第三个加 4，依此类推；减少或恰好不变的波段不加。该代码最多容纳 31 个波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, from the pixels that are valid in all compared bands. This takes away differences of gain and offset between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole scene is lost with them.</source>
            <extracomment>help</extracomment>
            <translation>标准化的波段按各日期的标准分数（值 - 均值）/ 标准差进行比较，由在所有比较波段均有效的像元得出。这样可消除日期之间增益和偏移的差异，如光照或霾的差异，并使所有波段权重相同；整景的变化也会随之消失。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>波段按名称配对，否则按波长（相差不超过 5 %），否则按 red 等角色，否则按顺序并给出警告；波段较多的影像只比较有配对的波段。在任一比较波段为 NoData 的像元为 NoData。除非选择了输出的格网，两幅影像必须位于同一格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>First image</source>
            <extracomment>label of first</extracomment>
            <translation>第一幅影像</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The earlier image: one raster or several; all bands are taken.</source>
            <extracomment>help of first</extracomment>
            <translation>较早的影像：一个或多个栅格；取用所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Second image</source>
            <extracomment>label of second</extracomment>
            <translation>第二幅影像</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The later image.</source>
            <extracomment>help of second</extracomment>
            <translation>较晚的影像。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction</source>
            <extracomment>label of direction</extracomment>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>What tells the way of the change.</source>
            <extracomment>help of direction</extracomment>
            <translation>用什么表示变化的方向。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands, otherwise signs</source>
            <extracomment>option automatic of direction</extracomment>
            <translation>两个波段时为角度，否则为符号</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands (degrees)</source>
            <extracomment>option angle of direction</extracomment>
            <translation>两个波段的角度（度）</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Code of the bands that increase</source>
            <extracomment>option signs of direction</extracomment>
            <translation>增加的波段的代码</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardise the bands</source>
            <extracomment>label of standardise</extracomment>
            <translation>标准化波段</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Compares standard scores of each date's bands in place of values.</source>
            <extracomment>help of standardise</extracomment>
            <translation>比较各日期波段的标准分数，代替值。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Magnitude</source>
            <extracomment>label of output</extracomment>
            <translation>幅度</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the length of the change, in the unit of the bands or in standard deviations.</source>
            <extracomment>help of output</extracomment>
            <translation>变化长度的栅格，采用波段的单位或以标准差计。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction of the change</source>
            <extracomment>label of output_direction</extracomment>
            <translation>变化方向</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle or of the code.</source>
            <extracomment>help of output_direction</extracomment>
            <translation>角度或代码的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle between the two spectra, in degrees, of values that are not standardised; NoData where a spectrum is zero in all bands.</source>
            <extracomment>help of output_angle</extracomment>
            <translation>未标准化的值的两个光谱之间夹角的栅格，以度为单位；光谱在所有波段均为零时为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Kind of the direction</source>
            <extracomment>label of the result written_direction</extracomment>
            <translation>方向的种类</translation>
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
            <translation>变化向量分析</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>magnitude</source>
            <extracomment>search word</extracomment>
            <translation>幅度</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>direction</source>
            <extracomment>search word</extracomment>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>two dates</source>
            <extracomment>search word</extracomment>
            <translation>两个日期</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>multitemporal</source>
            <extracomment>search word</extracomment>
            <translation>多时相</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Conformal class sets</source>
            <extracomment>title</extracomment>
            <translation>共形类别集</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.</source>
            <extracomment>summary</extracomment>
            <translation>为每个像元给出它可能属于的类别的集合，该集合以给定的覆盖率包含真实类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class that did not train the model: a class is in the set of a pixel where its probability reaches the threshold of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as the calibration polygons were.</source>
            <extracomment>help</extracomment>
            <translation>分类器的概率并不是频率。这里用没有参与训练模型、类别已知的要素对其进行校准：某类别在像元处的概率达到该类别的阈值（恰好等于阈值也算）时，该类别属于该像元的集合；无论何种分类器，所取阈值都使集合至少以给定的覆盖率包含真实类别。同一多边形的像元彼此相似，因此每个多边形或每组多边形无论大小分量相同：覆盖率是针对新多边形中的像元而言的，该多边形的选取方式与校准多边形相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes together counts the polygons of all.</source>
            <extracomment>help</extracomment>
            <translation>覆盖率为 90 % 时，每个类别至少需要 9 个校准多边形，95 % 需要 19 个，80 % 需要 4 个。数量不足时无法作出任何保证：该类别会在每个集合中，并给出警告。所有类别合计的覆盖率计入所有类别的多边形。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>To have calibration features, train on some of the polygons only, chosen at random: Random selection within subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and calibrate with the selected features only. Features that trained the model are refused; others inside the training areas are not recognised, and would promise too much.</source>
            <extracomment>help</extracomment>
            <translation>要得到校准要素，请只用随机选择的一部分多边形训练：QGIS 的“子集内随机选择”可选择每个类别的一半；仅用选中的要素训练，然后反选，再仅用选中的要素校准。参与训练模型的要素会被拒绝；训练区内的其他要素无法识别，会使承诺过高。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.</source>
            <extracomment>help</extracomment>
            <translation>表中有覆盖率的估计：每个组由其余各组得出的阈值来评判。空集（大小为 0）表示没有任何类别的概率达到其自身像元的通常水平：该像元与校准像元不同，或为混合像元。在模型的任一波段为 NoData 的像元在所有输出中均为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model; they are found as by the tool Classify.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格，包含模型的波段；其波段与“分类”工具一样查找。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Model file with probabilities: of any training tool except those of minimum distance and spectral angle; of support vectors if trained with probabilities.</source>
            <extracomment>help of model</extracomment>
            <translation>带概率的模型文件：来自除最小距离和光谱角以外的任何训练工具；支持向量机须在训练时包含概率。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Calibration features</source>
            <extracomment>label of calibration</extracomment>
            <translation>校准要素</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Polygons or points of known class that did not train the model; any coordinate system.</source>
            <extracomment>help of calibration</extracomment>
            <translation>没有参与训练模型、类别已知的多边形或点；任意坐标系均可。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field with the number or the name of a class of the model. Features without a class are left out.</source>
            <extracomment>help of class_field</extracomment>
            <translation>存放模型类别的编号或名称的字段。没有类别的要素会被略去。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field that has the same value for features that belong together, such as those of one site: they count as one. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>相互关联的要素（例如同一地点的要素）取相同值的字段：它们按一个计。省略时每个要素单独成组。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage</source>
            <extracomment>label of coverage</extracomment>
            <translation>覆盖率</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How often the set is to hold the true class, at least.</source>
            <extracomment>help of coverage</extracomment>
            <translation>集合至少应以多大频率包含真实类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage holds for</source>
            <extracomment>label of coverage_of</extracomment>
            <translation>覆盖率适用于</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class on its own, or pixels of all classes together, in the mix of the calibration features: then a rare or difficult class may be covered less.</source>
            <extracomment>help of coverage_of</extracomment>
            <translation>每个类别各自，或所有类别的像元合计，按校准要素的构成：此时稀少或困难的类别的覆盖率可能较低。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class</source>
            <extracomment>option each_class of coverage_of</extracomment>
            <translation>每个类别</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>All classes together</source>
            <extracomment>option all_classes of coverage_of</extracomment>
            <translation>所有类别合计</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Pixels per group</source>
            <extracomment>label of max_pixels</extracomment>
            <translation>每组的像元数</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How many calibration pixels of a class are taken from a group at most, drawn at random.</source>
            <extracomment>help of max_pixels</extracomment>
            <translation>每个类别最多从一个组中取多少校准像元，随机抽取。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Number that the drawing follows from.</source>
            <extracomment>help of seed</extracomment>
            <translation>决定抽取结果的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Set size</source>
            <extracomment>label of output</extracomment>
            <translation>集合大小</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with the number of classes in the set of each pixel.</source>
            <extracomment>help of output</extracomment>
            <translation>每个像元的集合中类别数的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Sets</source>
            <extracomment>label of output_sets</extracomment>
            <translation>集合</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with a band for each class: 1 where it belongs to the set, 0 where not.</source>
            <extracomment>help of output_sets</extracomment>
            <translation>每个类别占一个波段的栅格：属于集合处为 1，否则为 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Single classes</source>
            <extracomment>label of output_single</extracomment>
            <translation>单一类别</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Class raster of the pixels whose set holds one class, NoData elsewhere.</source>
            <extracomment>help of output_single</extracomment>
            <translation>集合中只有一个类别的像元的类别栅格，其他地方为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Table with threshold, calibration groups and estimated coverage of each class.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每个类别的阈值、校准组数和估计覆盖率的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Page with the classes, the sizes of the sets, the classes that share them, and the method.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含类别、集合大小、共享集合的类别和方法的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Mean set size</source>
            <extracomment>label of the result mean_set_size</extracomment>
            <translation>平均集合大小</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>classes</source>
            <extracomment>unit of the result mean_set_size</extracomment>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with one class</source>
            <extracomment>label of the result single_share</extracomment>
            <translation>只有一个类别的像元的比例</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with no class</source>
            <extracomment>label of the result empty_share</extracomment>
            <translation>没有类别的像元的比例</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage</source>
            <extracomment>label of the result estimated_coverage</extracomment>
            <translation>估计覆盖率</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage of the worst class</source>
            <extracomment>label of the result lowest_coverage</extracomment>
            <translation>最差类别的估计覆盖率</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Classes in every set</source>
            <extracomment>label of the result classes_in_every_set</extracomment>
            <translation>在每个集合中的类别</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <extracomment>search word</extracomment>
            <translation>共形预测</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>prediction sets</source>
            <extracomment>search word</extracomment>
            <translation>预测集</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>coverage</source>
            <extracomment>search word</extracomment>
            <translation>覆盖率</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>calibration</source>
            <extracomment>search word</extracomment>
            <translation>校准</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>probability</source>
            <extracomment>search word</extracomment>
            <translation>概率</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Classify</source>
            <extracomment>title</extracomment>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Applies a saved model to rasters and writes the class map.</source>
            <extracomment>summary</extracomment>
            <translation>将保存的模型应用于栅格，并写出类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as many as the model has, they are taken in their order with a warning; a missing band is an error that lists both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band of the model stays NoData. Class 0 is given to pixels that fail the threshold.</source>
            <extracomment>help</extracomment>
            <translation>模型的波段在栅格中按名称查找，否则按波长，否则按 red 或 nir 等角色；栅格可以另有其他波段，顺序不限。若没有任何信息说明波段，而波段数与模型相同，则按顺序取用并给出警告；缺少波段是错误，并列出双方的波段。与训练时一样，文件的比例和偏移会被应用。在模型任一波段为 NoData 的像元保持 NoData。未通过阈值的像元归为类别 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and need no scikit-learn. Of equally probable classes the one with the lowest number is taken.</source>
            <extracomment>help</extracomment>
            <translation>标签与 scikit-learn 自身的预测一致，与内存和线程数无关，且不需要 scikit-learn。概率相同的类别中取编号最小的。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>包含模型各波段的一个多波段栅格，或同一格网上的多个栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Model file that a training tool has written; it holds no code.</source>
            <extracomment>help of model</extracomment>
            <translation>由训练工具写出的模型文件；其中不含代码。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the probability of the class; with minimum distance or spectral angle of the distance to it, or the angle in degrees.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>类别概率的栅格；采用最小距离或光谱角时为到类别的距离，或以度为单位的角度。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Probabilities</source>
            <extracomment>label of output_probabilities</extracomment>
            <translation>概率</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster with a band for each class: its probability, 0 to 1.</source>
            <extracomment>help of output_probabilities</extracomment>
            <translation>每个类别占一个波段的栅格：其概率，0 到 1。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Entropy</source>
            <extracomment>label of output_entropy</extracomment>
            <translation>熵</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the entropy of the probabilities, over the largest that there can be: 0 where one class is certain, 1 where all are equally probable.</source>
            <extracomment>help of output_entropy</extracomment>
            <translation>概率的熵除以可能的最大熵所得的栅格：某一类别确定无疑时为 0，所有类别概率相同时为 1。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Margin</source>
            <extracomment>label of output_margin</extracomment>
            <translation>概率差</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the largest probability less the second largest, 0 to 1.</source>
            <extracomment>help of output_margin</extracomment>
            <translation>最大概率减去第二大概率的栅格，0 到 1。</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>prediction</source>
            <extracomment>search word</extracomment>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>apply model</source>
            <extracomment>search word</extracomment>
            <translation>应用模型</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Compare maps</source>
            <extracomment>title</extracomment>
            <translation>比较地图</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Tests whether one map is more accurate than another on the same labelled sample.</source>
            <extracomment>summary</extracomment>
            <translation>用同一已标注的样本检验一幅地图是否比另一幅更精确。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the design that the layer carries, as a paired difference: points where both maps are right or both are wrong say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its probability is exact. A point that lies outside a map or where it is NoData is an error.</source>
            <extracomment>help</extracomment>
            <translation>在样本的各点读取两幅地图。总体精度之差按图层所带的抽样设计作为配对差来估计：两幅地图都正确或都错误的点不提供信息。McNemar 检验对每个点同等计数，因此适用于简单随机样本；其概率是精确的。位于地图之外或地图为 NoData 处的点视为错误。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>First map</source>
            <extracomment>label of first</extracomment>
            <translation>第一幅地图</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is taken.</source>
            <extracomment>help of first</extracomment>
            <translation>取其精度的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Second map</source>
            <extracomment>label of second</extracomment>
            <translation>第二幅地图</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is subtracted.</source>
            <extracomment>help of second</extracomment>
            <translation>减去其精度的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the first map</source>
            <extracomment>label of first_band</extracomment>
            <translation>第一幅地图的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the second map</source>
            <extracomment>label of second_band</extracomment>
            <translation>第二幅地图的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Part of the maps</source>
            <extracomment>label of part</extracomment>
            <translation>地图的一部分</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Polygons: only the points inside them count.</source>
            <extracomment>help of part</extracomment>
            <translation>多边形：只计入其内的点。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Of the interval.</source>
            <extracomment>help of level</extracomment>
            <translation>区间的置信水平。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Comparison</source>
            <extracomment>label of output</extracomment>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Table with the points by who is right, and the tests.</source>
            <extracomment>help of output</extracomment>
            <translation>按哪幅地图正确列出点数以及各项检验的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Difference of the overall accuracies</source>
            <extracomment>label of the result difference</extracomment>
            <translation>总体精度之差</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>share -1 to 1</source>
            <extracomment>unit of the result difference</extracomment>
            <translation>比例 -1 到 1</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Standard error of the difference</source>
            <extracomment>label of the result difference_error</extracomment>
            <translation>差值的标准误</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Lower limit of the difference</source>
            <extracomment>label of the result difference_low</extracomment>
            <translation>差值的下限</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Upper limit of the difference</source>
            <extracomment>label of the result difference_high</extracomment>
            <translation>差值的上限</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Probability of the difference by chance</source>
            <extracomment>label of the result probability</extracomment>
            <translation>差值出于偶然的概率</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar statistic</source>
            <extracomment>label of the result mcnemar</extracomment>
            <translation>McNemar 统计量</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar probability</source>
            <extracomment>label of the result mcnemar_probability</extracomment>
            <translation>McNemar 概率</translation>
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
            <translation>地图比较</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>paired test</source>
            <extracomment>search word</extracomment>
            <translation>配对检验</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>accuracy difference</source>
            <extracomment>search word</extracomment>
            <translation>精度差异</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>significance</source>
            <extracomment>search word</extracomment>
            <translation>显著性</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross classification</source>
            <extracomment>title</extracomment>
            <translation>交叉分类</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compares a map with a reference and gives the cross table, the error matrix and a regression.</source>
            <extracomment>summary</extracomment>
            <translation>将地图与参考数据进行比较，给出交叉表、误差矩阵和回归。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel inside features of several classes is left out. Its field holds class values, or class names that the map has too.</source>
            <extracomment>help</extracomment>
            <translation>统计两者中均有效的每个像元；任一方为 NoData 的像元不计入。误差矩阵的行为类别图的类别，列为参考数据的类别，按取值对齐：一方缺少的类别为全零的行或列。精度和 Kappa 系数按计数给出，并以类别图的类别为分层按面积加权给出，后者适用于在每个类别内抽样的参考数据。没有像元可算的精度留空。参考栅格必须位于类别图的格网上。参考图层按像元中心叠加到格网上；位于多个类别要素内的像元不计入。其字段存放类别值，或类别图中也有的类别名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The regression is the line of least squares Y = B0 + B1 X of the map's values Y on the reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. Its intervals suppose independent pixels.</source>
            <extracomment>help</extracomment>
            <translation>回归是地图的值 Y 对参考数据 X 的最小二乘直线 Y = B0 + B1 X，也适用于连续栅格，并应用文件的比例和偏移；其各项求和是精确的。其区间以像元相互独立为前提。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Class map</source>
            <extracomment>label of input</extracomment>
            <translation>类别图</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The classified raster.</source>
            <extracomment>help of input</extracomment>
            <translation>分类后的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference</source>
            <extracomment>label of reference</extracomment>
            <translation>参考数据</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster on the same grid, or layer of points or polygons.</source>
            <extracomment>help of reference</extracomment>
            <translation>同一格网上的栅格，或者点或多边形图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Band of the reference</source>
            <extracomment>label of reference_band</extracomment>
            <translation>参考数据的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The band with the classes, of a reference raster.</source>
            <extracomment>help of reference_band</extracomment>
            <translation>参考栅格中存放类别的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The field with the class, of a reference layer.</source>
            <extracomment>help of reference_field</extracomment>
            <translation>参考图层中存放类别的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Ignored reference value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>忽略的参考值</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference pixels of this value are not compared.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>取此值的参考像元不参与比较。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross raster</source>
            <extracomment>label of output</extracomment>
            <translation>交叉栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster with a number for each pair of classes.</source>
            <extracomment>help of output</extracomment>
            <translation>每对类别对应一个编号的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross table</source>
            <extracomment>label of output_table</extracomment>
            <translation>交叉表</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the pairs with pixels and area.</source>
            <extracomment>help of output_table</extracomment>
            <translation>各类别对的像元数和面积表。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the error matrix with accuracies and areas.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>包含精度和面积的误差矩阵表。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Page with the error matrix and the figures.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含误差矩阵和各项指标的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Regression</source>
            <extracomment>label of output_regression</extracomment>
            <translation>回归</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of R², r, B0, B1, variances, intervals.</source>
            <extracomment>help of output_regression</extracomment>
            <translation>R²、r、B0、B1、方差和区间的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B0 raster</source>
            <extracomment>label of output_b0</extracomment>
            <translation>B0 栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the intercept where both are valid.</source>
            <extracomment>help of output_b0</extracomment>
            <translation>两者均有效处的截距栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B1 raster</source>
            <extracomment>label of output_b1</extracomment>
            <translation>B1 栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the slope where both are valid.</source>
            <extracomment>help of output_b1</extracomment>
            <translation>两者均有效处的斜率栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted overall accuracy</source>
            <extracomment>label of the result weighted_overall_accuracy</extracomment>
            <translation>面积加权总体精度</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted kappa</source>
            <extracomment>label of the result weighted_kappa</extracomment>
            <translation>面积加权 Kappa 系数</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compared pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>比较的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Coefficient of determination</source>
            <extracomment>label of the result r_squared</extracomment>
            <translation>决定系数</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Intercept</source>
            <extracomment>label of the result b0</extracomment>
            <translation>截距</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Slope</source>
            <extracomment>label of the result b1</extracomment>
            <translation>斜率</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>accuracy</source>
            <extracomment>search word</extracomment>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>regression</source>
            <extracomment>search word</extracomment>
            <translation>回归</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Image difference</source>
            <extracomment>title</extracomment>
            <translation>影像差值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Subtracts or divides two images band by band and finds the thresholds of change.</source>
            <extracomment>summary</extracomment>
            <translation>逐波段将两幅影像相减或相除，并求出变化的阈值。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The difference is the second image minus the first, in physical values (scale and offset of the files applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are NoData.</source>
            <extracomment>help</extracomment>
            <translation>差值是第二幅影像减去第一幅影像，采用物理值（应用文件的比例和偏移）。比值是第二幅除以第一幅，第一幅为 0 处没有定义；对数比值是比值的自然对数，有值不为正处没有定义。没有定义的像元为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an increase (3); all between, and exactly on a threshold, is no change (2).</source>
            <extracomment>help</extracomment>
            <translation>每个波段的阈值由其所有像元求出。Otsu 规则按变化大小，即到 0（比值为到 1）的距离，将像元分为两组，使两组均值在顾及组的大小时相距最远；所用直方图最多 65536 个区间，区间宽度为二的幂；对不超过 65536 的整数结果是精确的。标准差规则取均值减去和加上 k 倍标准差（除数为 n - 1）。稳健规则取中值减去和加上 k 倍的 1.4826 倍绝对中位差，大量变化对它几乎没有影响。两者都是精确的。差值低于下阈值为减少（1），高于上阈值为增加（3）；介于其间以及恰好位于阈值的均为无变化（2）。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>波段按名称配对，否则按波长（相差不超过 5 %），否则按 red 等角色，否则按顺序并给出警告。在一幅影像中为 NoData 的像元在该波段为 NoData；其他波段保留各自的值。除非选择了输出的格网，两幅影像必须位于同一格网上。所有结果均与内存和线程无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The earlier image: one raster or several.</source>
            <extracomment>help of first</extracomment>
            <translation>较早的影像：一个或多个栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Which of the compared bands, from 1 in the order of the first image; all if not given.</source>
            <extracomment>help of bands</extracomment>
            <translation>取哪些比较波段，按第一幅影像的顺序从 1 编号；未给出时取全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>band numbers</source>
            <extracomment>unit of bands</extracomment>
            <translation>波段编号</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Measure</source>
            <extracomment>label of measure</extracomment>
            <translation>度量</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How the values are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>如何比较取值。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Difference</source>
            <extracomment>option difference of measure</extracomment>
            <translation>差值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Ratio</source>
            <extracomment>option ratio of measure</extracomment>
            <translation>比值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Log ratio</source>
            <extracomment>option log_ratio of measure</extracomment>
            <translation>对数比值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Threshold rule</source>
            <extracomment>label of rule</extracomment>
            <translation>阈值规则</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>What parts change from no change.</source>
            <extracomment>help of rule</extracomment>
            <translation>用什么区分变化与无变化。</translation>
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
            <translation>均值与标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Median and median absolute deviation</source>
            <extracomment>option robust of rule</extracomment>
            <translation>中值与绝对中位差</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Typed thresholds</source>
            <extracomment>option typed of rule</extracomment>
            <translation>输入的阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Factor k</source>
            <extracomment>label of factor</extracomment>
            <translation>系数 k</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How many standard deviations, or robust ones, the thresholds lie from the centre.</source>
            <extracomment>help of factor</extracomment>
            <translation>阈值距中心多少个标准差或稳健标准差。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>standard deviations</source>
            <extracomment>unit of factor</extracomment>
            <translation>个标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold</source>
            <extracomment>label of lower</extracomment>
            <translation>下阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Below it is a decrease, for the typed rule; none if not given.</source>
            <extracomment>help of lower</extracomment>
            <translation>用于输入阈值的规则，低于它为减少；未给出则没有。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold</source>
            <extracomment>label of upper</extracomment>
            <translation>上阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Above it is an increase, for the typed rule; none if not given.</source>
            <extracomment>help of upper</extracomment>
            <translation>用于输入阈值的规则，高于它为增加；未给出则没有。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster with a band for each pair.</source>
            <extracomment>help of output</extracomment>
            <translation>每对波段占一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Classes of change</source>
            <extracomment>label of output_classes</extracomment>
            <translation>变化类别</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster of decrease (1), no change (2) and increase (3) for each pair.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>每对波段的减少（1）、无变化（2）和增加（3）的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds</source>
            <extracomment>label of output_table</extracomment>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Table with statistics, thresholds and pixels of each class, for each pair.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每对波段的统计量、阈值和各类像元数的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold of the first band</source>
            <extracomment>label of the result lower_threshold</extracomment>
            <translation>第一个波段的下阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold of the first band</source>
            <extracomment>label of the result upper_threshold</extracomment>
            <translation>第一个波段的上阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Changed share of the first band</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>第一个波段的变化比例</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>image differencing</source>
            <extracomment>search word</extracomment>
            <translation>影像差值法</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>ratio</source>
            <extracomment>search word</extracomment>
            <translation>比值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>log ratio</source>
            <extracomment>search word</extracomment>
            <translation>对数比值</translation>
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
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Alteration detection, IR-MAD</source>
            <extracomment>title</extracomment>
            <translation>变化检测，IR-MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finds change between two images by canonical correlation, whatever gain and offset each band has.</source>
            <extracomment>summary</extracomment>
            <translation>通过典型相关求出两幅影像之间的变化，不受各波段增益和偏移的影响。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, 2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so that the images need not be calibrated, nor even have the same units. The sum of the squared variates over their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change probability is that of a chi-square at least as large.</source>
            <extracomment>help</extracomment>
            <translation>多元变化检测（MAD）取两幅影像的波段组合中相关的各对，并将其相减。MAD 变量互不相关；第一个的方差最大，为 2（1 - 相关系数）。影像的波段被缩放、平移或线性混合时它们不变，因此影像无需定标，甚至不必采用相同的单位。没有变化时，各变量的平方除以其方差之和服从自由度等于波段数的卡方分布；无变化概率是卡方值至少这么大的概率。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Each iteration weights the pixels by their no-change probability under the one before and finds the correlations anew, so that they become those of the pixels without change. It ends when no correlation changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, covariances and their weighted forms are sums of whole numbers: standard scores times the root of the weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>每次迭代按像元在上一次迭代下的无变化概率对其加权，并重新求相关，使之成为无变化像元的相关。当没有相关的变化超过容差时结束（恰好等于容差也结束），或在达到最大迭代次数后结束并给出警告。重新加权偏向较小的差值，因此得到的相关高于所有无变化像元的相关；少于 3 个波段时永远不会稳定，故予以拒绝。均值、协方差及其加权形式都是整数的和：标准分数乘以权重的平方根，按波段最大值的 30 位取整。它们以及输出的每个像元都与内存和线程无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>波段按名称配对，否则按波长（相差不超过 5 %），否则按 red 等角色，否则按顺序并给出警告；波段较多的影像只比较有配对的波段。在任一比较波段为 NoData 的像元为 NoData，且完全不计入：应事先掩膜云。除非选择了输出的格网，两幅影像必须位于同一格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>How often the pixels are weighted anew at most; 0 gives plain MAD, all pixels weighing the same.</source>
            <extracomment>help of iterations</extracomment>
            <translation>最多重新加权像元多少次；0 为普通 MAD，所有像元权重相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Tolerance</source>
            <extracomment>label of tolerance</extracomment>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Ends when no canonical correlation changes by more.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>没有典型相关的变化超过此值时结束。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>MAD variates</source>
            <extracomment>label of output</extracomment>
            <translation>MAD 变量</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster with a band for each variate.</source>
            <extracomment>help of output</extracomment>
            <translation>每个变量占一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Chi-square</source>
            <extracomment>label of output_chi_square</extracomment>
            <translation>卡方</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the sum of squared standardised variates.</source>
            <extracomment>help of output_chi_square</extracomment>
            <translation>标准化变量平方和的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>No-change probability</source>
            <extracomment>label of output_probability</extracomment>
            <translation>无变化概率</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the probability, 0 to 1.</source>
            <extracomment>help of output_probability</extracomment>
            <translation>概率的栅格，0 到 1。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Correlations</source>
            <extracomment>label of output_table</extracomment>
            <translation>相关</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Table of the canonical correlations of each iteration; 0 is that of equal weights.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每次迭代的典型相关的表；0 为等权重时的典型相关。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Largest change of a correlation in the last iteration</source>
            <extracomment>label of the result last_change</extracomment>
            <translation>最后一次迭代中相关的最大变化</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Highest canonical correlation</source>
            <extracomment>label of the result highest_correlation</extracomment>
            <translation>最高的典型相关</translation>
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
            <translation>典型相关</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>no-change probability</source>
            <extracomment>search word</extracomment>
            <translation>无变化概率</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>chi-square</source>
            <extracomment>search word</extracomment>
            <translation>卡方</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>radiometric normalisation</source>
            <extracomment>search word</extracomment>
            <translation>辐射归一化</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Land cover change</source>
            <extracomment>title</extracomment>
            <translation>土地覆盖变化</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Shows and measures what became of each class between two class maps.</source>
            <extracomment>summary</extracomment>
            <translation>显示并量算两幅类别图之间每个类别的去向。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the second's; its name tells from and to. The tables have pixels and area of every transition, and for every class its area before and after, gain, loss, persistence, net change, swap (change of place without change of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of both; the change area estimate corrects them by a sample.</source>
            <extracomment>help</extracomment>
            <translation>出现的每对类别都得到一个编号，从 1 开始，先按第一幅地图的类别，再按第二幅的类别排序；其名称说明从哪类到哪类。表中有每种转移的像元数和面积，以及每个类别的变化前面积、变化后面积、增加、减少、保持、净变化、交换（位置变化而面积不变）和年变化率，针对整体和每个分区。以度为单位时面积为测地面积。在任一地图为 NoData 的像元会被略去。两幅地图必须位于同一格网上。从地图统计的面积带有两幅地图的误差；“变化面积估计”借助样本加以校正。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The earlier class map.</source>
            <extracomment>help of first</extracomment>
            <translation>较早的类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The later class map, on the same grid.</source>
            <extracomment>help of second</extracomment>
            <translation>较晚的类别图，位于同一格网上。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Years between the maps</source>
            <extracomment>label of years</extracomment>
            <translation>两幅地图相隔的年数</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>For the annual rate; left out, it stays empty.</source>
            <extracomment>help of years</extracomment>
            <translation>用于年变化率；省略时该项留空。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>years</source>
            <extracomment>unit of years</extracomment>
            <translation>年</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Zones</source>
            <extracomment>label of zones</extracomment>
            <translation>分区</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster on the same grid, or polygons: the tables tell each zone too.</source>
            <extracomment>help of zones</extracomment>
            <translation>同一格网上的栅格，或多边形：表中还会给出每个分区。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Band of the zones</source>
            <extracomment>label of zones_band</extracomment>
            <translation>分区的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The band with the zones, of a raster.</source>
            <extracomment>help of zones_band</extracomment>
            <translation>栅格中存放分区的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Field of the zones</source>
            <extracomment>label of zones_field</extracomment>
            <translation>分区的字段</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The field with the zone, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of zones_field</extracomment>
            <translation>图层中存放分区的字段：整数，或名称；名称按字母顺序从 1 编号。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changes</source>
            <extracomment>label of output</extracomment>
            <translation>变化</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster with a number for each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>存放每种转移编号的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with pixels and area of each transition.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每种转移的像元数和面积的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>每个类别的增加、减少和净变化的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Change page</source>
            <extracomment>label of output_html</extracomment>
            <translation>变化页面</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Page with the flows as a picture, the transition matrix and the classes.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含流向图、转移矩阵和类别的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Number of transitions</source>
            <extracomment>label of the result transitions</extracomment>
            <translation>转移数</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changed area</source>
            <extracomment>label of the result changed_area</extracomment>
            <translation>变化面积</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>squared units of the coordinate system</source>
            <extracomment>unit of the result changed_area</extracomment>
            <translation>坐标系单位的平方</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>transition matrix</source>
            <extracomment>search word</extracomment>
            <translation>转移矩阵</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>from-to</source>
            <extracomment>search word</extracomment>
            <translation>从-到</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>post-classification comparison</source>
            <extracomment>search word</extracomment>
            <translation>分类后比较</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>sankey</source>
            <extracomment>search word</extracomment>
            <translation>桑基图</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic images</source>
            <extracomment>title</extracomment>
            <translation>镶嵌影像</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Lays images side by side and over each other, and writes them as one.</source>
            <extracomment>summary</extracomment>
            <translation>将影像并排或叠放，并写为一幅影像。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha of each, and is NoData where no image has a value. Where several have one, the first or the last in the list stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all images share them, and applied otherwise.</source>
            <extracomment>help</extracomment>
            <translation>各影像的对应波段会合在一起；一幅影像是一个栅格、一个波段集，或连续的几个栅格。在一幅影像中为 NoData 的像元让位于其他影像，依据各自的 NoData 数、NaN、掩膜或 alpha；没有影像有值之处为 NoData。多幅影像有值时，取列表中的第一个或最后一个，或最小值或最大值，或均值，或使每幅影像向边缘渐隐的均值。第一个、最后一个、最小值和最大值是精确的；均值为浮点数，只有一个值时保持不变。选择了输出的格网后，其他像元或其他坐标系的影像会重采样。名称、单位和波长取自第一幅影像；所有影像的比例和偏移相同时予以保留，否则予以应用。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Images</source>
            <extracomment>label of input</extracomment>
            <translation>影像</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>The images, in the order of their priority.</source>
            <extracomment>help of input</extracomment>
            <translation>影像，按优先顺序。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Rasters to an image</source>
            <extracomment>label of rasters_per_image</extracomment>
            <translation>每幅影像的栅格数</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>How many rasters in a row make up one image, as files of single bands do.</source>
            <extracomment>help of rasters_per_image</extracomment>
            <translation>连续多少个栅格构成一幅影像，例如单波段文件的情形。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>rasters</source>
            <extracomment>unit of rasters_per_image</extracomment>
            <translation>个栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Where images overlap</source>
            <extracomment>label of method</extracomment>
            <translation>影像重叠处</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>What stands where several images have a value.</source>
            <extracomment>help of method</extracomment>
            <translation>多幅影像有值时取什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Last image</source>
            <extracomment>option last of method</extracomment>
            <translation>最后一幅影像</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Smallest value</source>
            <extracomment>option min of method</extracomment>
            <translation>最小值</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Largest value</source>
            <extracomment>option max of method</extracomment>
            <translation>最大值</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Fading edges</source>
            <extracomment>option feather of method</extracomment>
            <translation>边缘渐隐</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Width of fading</source>
            <extracomment>label of feather</extracomment>
            <translation>渐隐宽度</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Distance from the edge of an image from which on it has its full weight; used by the fading edges alone.</source>
            <extracomment>help of feather</extracomment>
            <translation>距影像边缘多远起具有全部权重；仅用于边缘渐隐。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster whose pixels the output has, in place of those of an image; the output covers all images.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>输出采用其像元的栅格，代替某幅影像的像元；输出覆盖所有影像。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic</source>
            <extracomment>label of output</extracomment>
            <translation>镶嵌</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster with the bands of the images.</source>
            <extracomment>help of output</extracomment>
            <translation>包含各影像波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>mosaic</source>
            <extracomment>search word</extracomment>
            <translation>镶嵌</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>merge</source>
            <extracomment>search word</extracomment>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>tiles</source>
            <extracomment>search word</extracomment>
            <translation>分幅</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>blend</source>
            <extracomment>search word</extracomment>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>feather</source>
            <extracomment>search word</extracomment>
            <translation>羽化</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>overlap</source>
            <extracomment>search word</extracomment>
            <translation>重叠</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>seamless</source>
            <extracomment>search word</extracomment>
            <translation>无缝</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random training points</source>
            <extracomment>title</extracomment>
            <translation>随机训练点</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Draws points at random where training areas may be made.</source>
            <extracomment>summary</extracomment>
            <translation>在可以设置训练区的地方随机抽取点。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir + red) &gt; 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or grow regions from them. For the assessment of a map take sample points instead, which carry their probabilities.</source>
            <extracomment>help</extracomment>
            <translation>点位于在所有波段均有效的像元的中央；NoData 像元绝不会被抽取。波段计算器的表达式可以缩小范围：其值为 0 或 NoData 处没有点，因此 (nir - red) / (nir + red) &gt; 0.6 只在茂密植被中给出点。分层：表达式给出的其余每个整数都是一个层，各层点数相同，像元不足时取其全部；在其中使用类别图便为每个类别给出点。网格：起点随机的方形点阵。请为点赋予类别，或由其生长区域。评价地图时请改用“样本点”，它们带有抽样概率。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>One multiband raster, or several rasters on one grid.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Where points may lie, and their stratum, over the bands of the rasters: b1, "name", roles such as nir.</source>
            <extracomment>help of expression</extracomment>
            <translation>点可以位于何处及其所属的层，用关于栅格波段的表达式给出：b1、"name"、nir 等角色。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Design</source>
            <extracomment>label of design</extracomment>
            <translation>设计</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>How the points are drawn.</source>
            <extracomment>help of design</extracomment>
            <translation>如何抽取点。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random</source>
            <extracomment>option random of design</extracomment>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Grid with random start</source>
            <extracomment>option grid of design</extracomment>
            <translation>起点随机的网格</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Stratified by the expression</source>
            <extracomment>option stratified of design</extracomment>
            <translation>按表达式分层</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Number of points</source>
            <extracomment>label of size</extracomment>
            <translation>点数</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points in all, in each stratum when stratified; of a grid about so many.</source>
            <extracomment>help of size</extracomment>
            <translation>总点数；分层时为每层的点数；网格时为大致的点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points are at least so far apart, in degrees on the sphere; a pair exactly so far apart is allowed.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>点与点之间至少相隔这么远，以度为单位时按球面计算；恰好相隔这么远是允许的。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>The same seed draws the same points.</source>
            <extracomment>help of seed</extracomment>
            <translation>相同的种子抽取相同的点。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>any number</source>
            <extracomment>unit of seed</extracomment>
            <translation>任意数</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points</source>
            <extracomment>label of output</extracomment>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points with the fields id and stratum.</source>
            <extracomment>help of output</extracomment>
            <translation>带有 id 和 stratum 字段的点。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points drawn</source>
            <extracomment>label of the result points</extracomment>
            <translation>抽取的点</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>random sample</source>
            <extracomment>search word</extracomment>
            <translation>随机样本</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>stratified</source>
            <extracomment>search word</extracomment>
            <translation>分层</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>grid of points</source>
            <extracomment>search word</extracomment>
            <translation>点网格</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>seeds</source>
            <extracomment>search word</extracomment>
            <translation>种子点</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit raster</source>
            <extracomment>title</extracomment>
            <translation>编辑栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Gives the pixels inside features a new value, in a new raster or in the raster itself.</source>
            <extracomment>summary</extracomment>
            <translation>在新栅格或栅格本身中，为要素内的像元赋新值。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A feature without geometry or without a value is left out. Values are those with the scale and offset of the file applied, and a raster of whole numbers takes only what it can hold; results of an expression are rounded. NoData pixels stay NoData unless they are to be filled. Other bands, names, colours, scale and offset are kept.</source>
            <extracomment>help</extracomment>
            <translation>中心位于多边形内的像元以及点和线之下的像元变为一个常数、字段的值、表达式的结果或 NoData；要素重叠时以后面的为准。没有几何或没有值的要素会被略去。取值是应用文件的比例和偏移之后的值，整数栅格只接受其能容纳的值；表达式的结果会取整。NoData 像元保持 NoData，除非要填充。其他波段、名称、颜色、比例和偏移都会保留。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The input stays as it is, and a new raster is written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are renewed by nearest neighbour.</source>
            <extracomment>help</extracomment>
            <translation>输入保持不变，并写出新栅格。就地编辑时，先完成包含所有被更改像元的撤销文件，再更改栅格本身；失败或被取消的编辑会还原。以后（包括崩溃之后）可用撤销文件撤回编辑，除非像元又被更改。文件中的统计信息会被删除，概视图以最近邻更新。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Raster</source>
            <extracomment>label of input</extracomment>
            <translation>栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The raster to edit.</source>
            <extracomment>help of input</extracomment>
            <translation>要编辑的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Band</source>
            <extracomment>label of band</extracomment>
            <translation>波段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The band to edit.</source>
            <extracomment>help of band</extracomment>
            <translation>要编辑的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Areas</source>
            <extracomment>label of areas</extracomment>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Features inside which pixels are edited; any coordinate system.</source>
            <extracomment>help of areas</extracomment>
            <translation>编辑其内像元的要素；任意坐标系均可。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Constant</source>
            <extracomment>label of constant</extracomment>
            <translation>常数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that all pixels become.</source>
            <extracomment>help of constant</extracomment>
            <translation>所有像元变为的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Value field</source>
            <extracomment>label of field</extracomment>
            <translation>值字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Field with the value that the pixels of each feature become: numbers, or class names of the map.</source>
            <extracomment>help of field</extracomment>
            <translation>存放每个要素的像元所变为的值的字段：数字，或地图的类别名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that pixels become, of raster (their value) and vector (the constant or the field's value, otherwise 1): where(raster &gt; 500, 10, raster).</source>
            <extracomment>help of expression</extracomment>
            <translation>像元变为的值，用 raster（其原值）和 vector（常数或字段的值，否则为 1）表示：where(raster &gt; 500, 10, raster)。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Make NoData</source>
            <extracomment>label of nodata</extracomment>
            <translation>设为 NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Makes the pixels NoData.</source>
            <extracomment>help of nodata</extracomment>
            <translation>将像元设为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits NoData pixels inside the features too.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>也编辑要素内的 NoData 像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>编辑多边形触及的每个像元，而不仅是中心位于其内的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit in place</source>
            <extracomment>label of in_place</extracomment>
            <translation>就地编辑</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Changes the raster itself instead of writing a new one; this needs an undo file.</source>
            <extracomment>help of in_place</extracomment>
            <translation>更改栅格本身，而不写出新栅格；这需要撤销文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Take back</source>
            <extracomment>label of undo</extracomment>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file of an edit in place, which is taken back; nothing else is done.</source>
            <extracomment>help of undo</extracomment>
            <translation>就地编辑的撤销文件，将撤回该编辑；不做其他操作。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited raster</source>
            <extracomment>label of output</extracomment>
            <translation>编辑后的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The new raster; in place it is not written, and the input is the result.</source>
            <extracomment>help of output</extracomment>
            <translation>新栅格；就地编辑时不写出，结果即为输入。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file</source>
            <extracomment>label of output_undo</extracomment>
            <translation>撤销文件</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>File that can take back an edit in place; otherwise it is not written.</source>
            <extracomment>help of output_undo</extracomment>
            <translation>可以撤回就地编辑的文件；其他情况下不写出。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited pixels</source>
            <extracomment>label of the result edited_pixels</extracomment>
            <translation>编辑的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>edit</source>
            <extracomment>search word</extracomment>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>burn</source>
            <extracomment>search word</extracomment>
            <translation>烧录</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>correct</source>
            <extracomment>search word</extracomment>
            <translation>修正</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>digitise</source>
            <extracomment>search word</extracomment>
            <translation>数字化</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo</source>
            <extracomment>search word</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>rasterize</source>
            <extracomment>search word</extracomment>
            <translation>栅格化</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label patches</source>
            <extracomment>title</extracomment>
            <translation>标记斑块</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Gives every pixel the size or the number of the patch of connected pixels that it belongs to.</source>
            <extracomment>summary</extracomment>
            <translation>为每个像元赋予其所属的连通像元斑块的大小或编号。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any size is treated as a whole: patches are joined across all its parts, and the result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>斑块是一组不为 0 的连通像元；其取值可以不同，也可按要求区分。大小以像元计。编号从 1 开始，按逐行扫描遇到斑块首个像元的顺序。取值为 0 的像元和 NoData 像元不属于任何斑块，在结果中为 NoData。任意大小的栅格都作为整体处理：斑块跨各部分相连，结果与内存和线程无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A class map, or a mask of what is to be labelled.</source>
            <extracomment>help of input</extracomment>
            <translation>类别图，或标明要标记部分的掩膜。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label</source>
            <extracomment>label of label</extracomment>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>What is written for each patch.</source>
            <extracomment>help of label</extracomment>
            <translation>为每个斑块写入什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Size in pixels</source>
            <extracomment>option size of label</extracomment>
            <translation>以像元计的大小</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number</source>
            <extracomment>option number of label</extracomment>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Tell values apart</source>
            <extracomment>label of apart</extracomment>
            <translation>区分取值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Connected pixels of different value are different patches; this needs whole numbers. Otherwise all values other than 0 are one.</source>
            <extracomment>help of apart</extracomment>
            <translation>取值不同的连通像元为不同的斑块；这要求整数。否则所有不为 0 的值视为同一个值。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Labels</source>
            <extracomment>label of output</extracomment>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Raster of whole numbers; 0 is NoData.</source>
            <extracomment>help of output</extracomment>
            <translation>整数栅格；0 为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number of patches</source>
            <extracomment>label of the result patches</extracomment>
            <translation>斑块数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Largest patch</source>
            <extracomment>label of the result largest_patch</extracomment>
            <translation>最大斑块</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>connected components</source>
            <extracomment>search word</extracomment>
            <translation>连通分量</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>clump</source>
            <extracomment>search word</extracomment>
            <translation>聚块</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patches</source>
            <extracomment>search word</extracomment>
            <translation>斑块</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>region</source>
            <extracomment>search word</extracomment>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patch size</source>
            <extracomment>search word</extracomment>
            <translation>斑块大小</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>segments</source>
            <extracomment>search word</extracomment>
            <translation>分割块</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassify</source>
            <extracomment>title</extracomment>
            <translation>重分类</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Changes the values of a raster by a table of old values, ranges or conditions and new values.</source>
            <extracomment>summary</extracomment>
            <translation>按旧值、区间或条件与新值的对照表更改栅格的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one leaves it out, and an end that is not written is open; or a condition on the word raster such as raster &gt; 500, or raster &gt;= 10 and not raster == 99, in the expression language of the band calculator. Where several rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>旧值可以是一个数；可以是区间，如 [10, 20)，方括号包含端点，圆括号不包含，未写的端点为开放；也可以是关于 raster 一词的条件，如 raster &gt; 500，或 raster &gt;= 10 and not raster == 99，采用波段计算器的表达式语言。一个值符合多行时，以最后一行为准。NoData（也可写 Null 或 NaN）作为旧值代表 NoData 像元，否则它们保持 NoData；作为新值则使像元变为 NoData。整数在所有类型中都是精确的；浮点栅格的数按其类型舍入后的值计。文件中的比例和偏移会先应用。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>A new value has the name that the table gives it, or else the name of the one class that became it; classes that stay keep name and colour.</source>
            <extracomment>help</extracomment>
            <translation>新值采用表中给出的名称，否则采用变为该值的唯一类别的名称；不变的类别保留名称和颜色。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The raster to reclassify.</source>
            <extracomment>help of input</extracomment>
            <translation>要重分类的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The band to reclassify.</source>
            <extracomment>help of band</extracomment>
            <translation>要重分类的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Rows of old value, new value and, if wanted, the class name of the new value. In one line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.</source>
            <extracomment>help of table</extracomment>
            <translation>由旧值、新值以及（如需要）新值的类别名称组成的行。写成一行时，单元格以分号分隔，行以竖线分隔：1;5;Forest|[2, 4];6。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Old</source>
            <extracomment>column of table</extracomment>
            <translation>旧值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>New</source>
            <extracomment>column of table</extracomment>
            <translation>新值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table file</source>
            <extracomment>label of table_file</extracomment>
            <translation>表文件</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Text file with the same columns, parted by semicolon, tab or comma; a line of headings is left out.</source>
            <extracomment>help of table_file</extracomment>
            <translation>列相同的文本文件，以分号、制表符或逗号分隔；标题行会被略过。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table layer</source>
            <extracomment>label of table_layer</extracomment>
            <translation>表图层</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Layer, with or without geometry, that holds the table.</source>
            <extracomment>help of table_layer</extracomment>
            <translation>存放该表的图层，有无几何均可。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of old values</source>
            <extracomment>label of old_field</extracomment>
            <translation>旧值字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called old, or the first.</source>
            <extracomment>help of old_field</extracomment>
            <translation>表图层的字段；省略时为名为 old 的字段，或第一个字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of new values</source>
            <extracomment>label of new_field</extracomment>
            <translation>新值字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called new, or the second.</source>
            <extracomment>help of new_field</extracomment>
            <translation>表图层的字段；省略时为名为 new 的字段，或第二个字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of class names</source>
            <extracomment>label of name_field</extracomment>
            <translation>类别名称字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called name.</source>
            <extracomment>help of name_field</extracomment>
            <translation>表图层的字段；省略时为名为 name 的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Other values</source>
            <extracomment>label of others</extracomment>
            <translation>其他值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>What happens to values for which no row holds.</source>
            <extracomment>help of others</extracomment>
            <translation>对不符合任何一行的值如何处理。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Keep</source>
            <extracomment>option keep of others</extracomment>
            <translation>保留</translation>
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
            <translation>其他值的取值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The number that other values become, where a value is chosen for them.</source>
            <extracomment>help of others_value</extracomment>
            <translation>为其他值选择取某个值时，它们变为的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassified raster</source>
            <extracomment>label of output</extracomment>
            <translation>重分类后的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Raster with the new values.</source>
            <extracomment>help of output</extracomment>
            <translation>带有新值的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>reclassify</source>
            <extracomment>search word</extracomment>
            <translation>重分类</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>recode</source>
            <extracomment>search word</extracomment>
            <translation>重新编码</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>lookup table</source>
            <extracomment>search word</extracomment>
            <translation>查找表</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>ranges</source>
            <extracomment>search word</extracomment>
            <translation>区间</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>remap</source>
            <extracomment>search word</extracomment>
            <translation>重映射</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>class values</source>
            <extracomment>search word</extracomment>
            <translation>类别值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Raster report</source>
            <extracomment>title</extracomment>
            <translation>栅格报告</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Counts the pixels of each value of a raster and gives their share and area.</source>
            <extracomment>summary</extracomment>
            <translation>统计栅格中每个值的像元数，并给出其占比和面积。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of the valid pixels, and its area in squared units of the coordinate system, in hectares and in square kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.</source>
            <extracomment>help</extracomment>
            <translation>出现的每个值为一行：类别名称（若文件中有）、像元数、占有效像元的比例，以及以坐标系单位的平方、公顷和平方千米表示的面积。在以度为单位的坐标系中，面积为测地面积，在椭球上逐行计算，单位为米。没有坐标系时，公顷和平方千米留空。NoData 像元不计为类别。带有比例和偏移的文件按其物理值报告。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The raster to report on, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>要报告的栅格，通常为类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The band to report on.</source>
            <extracomment>help of band</extracomment>
            <translation>要报告的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Pixels of this value are counted as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>取此值的像元计为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report table</source>
            <extracomment>label of output</extracomment>
            <translation>报告表</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Table with one row for each value.</source>
            <extracomment>help of output</extracomment>
            <translation>每个值一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report page</source>
            <extracomment>label of output_html</extracomment>
            <translation>报告页面</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Page with the same table and a bar for each class.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含同一张表以及每个类别的条形图的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Number of values</source>
            <extracomment>label of the result classes</extracomment>
            <translation>值的个数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Valid pixels</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>有效像元</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>NoData pixels</source>
            <extracomment>label of the result nodata_pixels</extracomment>
            <translation>NoData 像元</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Area of the valid pixels</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>有效像元的面积</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>report</source>
            <extracomment>search word</extracomment>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>area</source>
            <extracomment>search word</extracomment>
            <translation>面积</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>class statistics</source>
            <extracomment>search word</extracomment>
            <translation>类别统计</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>pixel count</source>
            <extracomment>search word</extracomment>
            <translation>像元计数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>unique values</source>
            <extracomment>search word</extracomment>
            <translation>唯一值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>histogram</source>
            <extracomment>search word</extracomment>
            <translation>直方图</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Split raster</source>
            <extracomment>title</extracomment>
            <translation>拆分栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Writes each band of a raster into a file of its own.</source>
            <extracomment>summary</extracomment>
            <translation>将栅格的每个波段写入各自的文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type where all numbers of the band may occur.</source>
            <extracomment>help</extracomment>
            <translation>每个文件具有其波段的类型、名称、单位、波长、比例、偏移和 NoData 数，以及其类别的名称和颜色。被掩膜波段或 alpha 波段隐藏的像元变为 NoData；若波段的所有数都可能出现，则采用更宽的类型。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The raster to split.</source>
            <extracomment>help of input</extracomment>
            <translation>要拆分的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The bands to write; by default all.</source>
            <extracomment>help of bands</extracomment>
            <translation>要写出的波段；默认为全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Naming of the files</source>
            <extracomment>label of naming</extracomment>
            <translation>文件命名方式</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>What stands in a file's name after the prefix: the number of the band, or its name where it has one.</source>
            <extracomment>help of naming</extracomment>
            <translation>文件名中前缀之后的内容：波段的编号，或有名称时用其名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Number of the band</source>
            <extracomment>option number of naming</extracomment>
            <translation>波段编号</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Name of the band</source>
            <extracomment>option name of naming</extracomment>
            <translation>波段名称</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Prefix</source>
            <extracomment>label of prefix</extracomment>
            <translation>前缀</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>How the names of the files begin; by default with the name of the raster and an underscore.</source>
            <extracomment>help of prefix</extracomment>
            <translation>文件名的开头；默认为栅格的名称加下划线。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder of the bands</source>
            <extracomment>label of output</extracomment>
            <translation>波段文件夹</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder that receives a raster for each band; it is made where there is none.</source>
            <extracomment>help of output</extracomment>
            <translation>存放每个波段所得栅格的文件夹；不存在时会创建。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Files</source>
            <extracomment>label of the result files</extracomment>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>split</source>
            <extracomment>search word</extracomment>
            <translation>拆分</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>separate bands</source>
            <extracomment>search word</extracomment>
            <translation>分离波段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>extract bands</source>
            <extracomment>search word</extracomment>
            <translation>提取波段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>single band</source>
            <extracomment>search word</extracomment>
            <translation>单波段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>unstack</source>
            <extracomment>search word</extracomment>
            <translation>解除堆叠</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Raster to vector</source>
            <extracomment>title</extracomment>
            <translation>栅格转矢量</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Draws the patches of equal value of a raster as polygons.</source>
            <extracomment>summary</extracomment>
            <translation>将栅格中取值相同的斑块绘制为多边形。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with the value in a field, and the class name in another where the raster has names. Nothing is simplified: area and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset in the file are applied to the values. The raster may have any size and type; the result does not depend on memory or threads. The polygons are in the coordinate system of the raster.</source>
            <extracomment>help</extracomment>
            <translation>每个斑块，即取值相同的一组连通像元，沿其像元的边成为一个多边形，取值存入一个字段；栅格带有名称时，类别名称存入另一个字段。不做任何简化：面积和轮廓即像元的面积和轮廓。环不会与自身相接；在角上相接的洞各自成环。角相连时，仅在角上相接的像元是一个由多个部分组成的要素；融合时，取同一值的所有像元是一个要素。NoData 像元会被略去。文件中的比例和偏移会应用于取值。栅格可以为任意大小和类型；结果与内存和线程无关。多边形采用栅格的坐标系。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The raster, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>栅格，通常为类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The band with the values.</source>
            <extracomment>help of band</extracomment>
            <translation>存放取值的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Dissolve</source>
            <extracomment>label of dissolve</extracomment>
            <translation>融合</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Makes one feature of all pixels of a value.</source>
            <extracomment>help of dissolve</extracomment>
            <translation>将取同一值的所有像元作为一个要素。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Field for the value</source>
            <extracomment>label of field_name</extracomment>
            <translation>取值的字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Name of the field that receives the value.</source>
            <extracomment>help of field_name</extracomment>
            <translation>存放取值的字段的名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Whether pixels that touch at a corner alone are connected; without effect when dissolved.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>仅在角上相接的像元是否相连；融合时不起作用。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The part of the raster to draw, enlarged to whole pixels; all when none is given.</source>
            <extracomment>help of extent</extracomment>
            <translation>栅格中要绘制的部分，扩大到整像元；未给出时为全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Layer of multipolygons.</source>
            <extracomment>help of output</extracomment>
            <translation>多部件多边形图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Number of features</source>
            <extracomment>label of the result features</extracomment>
            <translation>要素数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygonize</source>
            <extracomment>search word</extracomment>
            <translation>多边形化</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>vectorize</source>
            <extracomment>search word</extracomment>
            <translation>矢量化</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygons</source>
            <extracomment>search word</extracomment>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>dissolve</source>
            <extracomment>search word</extracomment>
            <translation>融合</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>outline</source>
            <extracomment>search word</extracomment>
            <translation>轮廓</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zonal statistics</source>
            <extracomment>title</extracomment>
            <translation>分区统计</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another raster.</source>
            <extracomment>summary</extracomment>
            <translation>计算栅格像元在图层的多边形内或另一栅格的类别内的统计量。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and standard deviation are weighted by them, and majority and minority are the values with the largest and the smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. Polygons in another coordinate system are brought to that of the raster; those that cross themselves are made valid first. Areas of values are in squared units, geodesic in degrees.</source>
            <extracomment>help</extracomment>
            <translation>分区可以是一个多边形要素、某字段取同一值的所有多边形（合并后没有像元被重复计入），或同一格网上整数栅格的一个值。重叠的多边形各有自己的像元。像元在其中心位于多边形内时，或其任一部分被覆盖时属于该多边形，或按被覆盖的精确比例计入。按比例时，计数为以像元计的覆盖面积，总和、均值和标准差按比例加权，众数和少数为面积最大和最小的值；极值和种类数计入任一部分被覆盖的每个像元。标准差是总体的。百分位数线性内插，对任意像元数都精确；同样常见的值中取最小的。栅格和分区的 NoData 像元会被略去；没有有效像元的分区计数为 0，单元格为空。文件中的比例和偏移会被应用。其他坐标系的多边形会转到栅格的坐标系；自相交的多边形会先修正为有效。各值面积采用单位的平方，以度为单位时为测地面积。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The raster whose pixels are measured.</source>
            <extracomment>help of input</extracomment>
            <translation>要量算其像元的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The bands to measure; all when none is given.</source>
            <extracomment>help of bands</extracomment>
            <translation>要量算的波段；未给出时为全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of polygons, or raster of whole numbers on the same grid.</source>
            <extracomment>help of zones</extracomment>
            <translation>多边形图层，或同一格网上的整数栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zone field</source>
            <extracomment>label of field</extracomment>
            <translation>分区字段</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Polygons with one value of this field are one zone; without it each feature is one.</source>
            <extracomment>help of field</extracomment>
            <translation>此字段取同一值的多边形为一个分区；不给出时每个要素为一个分区。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics</source>
            <extracomment>label of statistics</extracomment>
            <translation>统计量</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What is computed of each zone.</source>
            <extracomment>help of statistics</extracomment>
            <translation>对每个分区计算什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Coefficient of variation</source>
            <extracomment>option coefficient_of_variation of statistics</extracomment>
            <translation>变异系数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Minority</source>
            <extracomment>option minority of statistics</extracomment>
            <translation>少数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Percentiles</source>
            <extracomment>label of percentiles</extracomment>
            <translation>百分位数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The percentiles to compute.</source>
            <extracomment>help of percentiles</extracomment>
            <translation>要计算的百分位数。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Pixels of a polygon</source>
            <extracomment>label of method</extracomment>
            <translation>多边形的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Which pixels belong to a polygon; without effect on a raster of zones.</source>
            <extracomment>help of method</extracomment>
            <translation>哪些像元属于多边形；对分区栅格不起作用。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Centre inside</source>
            <extracomment>option pixel_centre of method</extracomment>
            <translation>中心在内</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Any part covered</source>
            <extracomment>option all_touched of method</extracomment>
            <translation>任一部分被覆盖</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>By the share that is covered</source>
            <extracomment>option coverage of method</extracomment>
            <translation>按被覆盖的比例</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics table</source>
            <extracomment>label of output</extracomment>
            <translation>统计表</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with one row for each zone.</source>
            <extracomment>help of output</extracomment>
            <translation>每个分区占一行的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones with statistics</source>
            <extracomment>label of output_layer</extracomment>
            <translation>带统计量的分区</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of the zones with their attributes and statistics.</source>
            <extracomment>help of output_layer</extracomment>
            <translation>带有属性和统计量的分区图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Areas of values</source>
            <extracomment>label of output_areas</extracomment>
            <translation>各值面积</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with pixels, share and area of each value in each zone, for class maps.</source>
            <extracomment>help of output_areas</extracomment>
            <translation>每个分区中每个值的像元数、比例和面积的表，用于类别图。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics page</source>
            <extracomment>label of output_html</extracomment>
            <translation>统计页面</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Page with the statistics of the zones.</source>
            <extracomment>help of output_html</extracomment>
            <translation>包含各分区统计量的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Number of zones</source>
            <extracomment>label of the result measured_zones</extracomment>
            <translation>分区数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones without valid pixel</source>
            <extracomment>label of the result empty_zones</extracomment>
            <translation>没有有效像元的分区</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What exactly is computed</source>
            <extracomment>title of a page</extracomment>
            <translation>具体的计算方法</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal statistics</source>
            <extracomment>search word</extracomment>
            <translation>分区统计</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>coverage fraction</source>
            <extracomment>search word</extracomment>
            <translation>覆盖比例</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>mean per polygon</source>
            <extracomment>search word</extracomment>
            <translation>每个多边形的均值</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentile</source>
            <extracomment>search word</extracomment>
            <translation>百分位数</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal histogram</source>
            <extracomment>search word</extracomment>
            <translation>分区直方图</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Region growing</source>
            <extracomment>title</extracomment>
            <translation>区域生长</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Grows training polygons around points, over the pixels that are like that of the point.</source>
            <extracomment>summary</extracomment>
            <translation>围绕点在与该点像元相似的像元上生长训练多边形。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>From the pixel of each point the region takes the pixels that hang together with it and differ from it by the spectral distance or less, within a square of the maximum width around it. Where that gives fewer pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons follow the edges of the pixels and keep the attributes of the points, such as their class; the fields pixels and distance say how many pixels there are and which distance was used. Points may lie in any coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset of the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>从每个点的像元出发，区域在其周围边长为最大宽度的方形内，取与之连通且光谱距离不超过给定值的像元。若所得像元少于最小大小，则该区域的距离提高到恰好够用为止。多边形沿像元的边，并保留点的属性，如类别；字段 pixels 和 distance 说明有多少像元、采用了多大的距离。点可以采用任意坐标系；各点独立生长，因此区域可以重叠。在任一波段为 NoData 的像元不属于任何区域，位于 NoData 上或之外的点会被略去并给出警告。文件的比例和偏移会先应用。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Points, one in the middle of what each region is to be.</source>
            <extracomment>help of points</extracomment>
            <translation>点，各位于所求区域的中部。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>The bands that are compared, by their numbers through all rasters; all by default.</source>
            <extracomment>help of bands</extracomment>
            <translation>要比较的波段，按其在所有栅格中的编号；默认为全部。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels at most so far from that of the point belong to the region; a pixel exactly so far does.</source>
            <extracomment>help of max_distance</extracomment>
            <translation>与点的像元相距不超过此值的像元属于该区域；恰好等于此值的也属于。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>How two pixels are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>如何比较两个像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Largest difference in any band</source>
            <extracomment>option band of measure</extracomment>
            <translation>任一波段的最大差值</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Spectral angle in degrees</source>
            <extracomment>option spectral_angle of measure</extracomment>
            <translation>光谱角（度）</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Maximum width</source>
            <extracomment>label of max_width</extracomment>
            <translation>最大宽度</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Side of the square around the point that the region stays in; an even number counts as the odd one below.</source>
            <extracomment>help of max_width</extracomment>
            <translation>区域所限于的、围绕点的方形的边长；偶数按比它小一的奇数计。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Smallest size</source>
            <extracomment>label of min_size</extracomment>
            <translation>最小大小</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions of fewer pixels are grown on by a larger distance.</source>
            <extracomment>help of min_size</extracomment>
            <translation>像元较少的区域以更大的距离继续生长。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Which pixels hang together.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>哪些像元相连通。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions</source>
            <extracomment>label of output</extracomment>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Polygons with the attributes of their points.</source>
            <extracomment>help of output</extracomment>
            <translation>带有其点的属性的多边形。</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Number of regions</source>
            <extracomment>label of the result regions</extracomment>
            <translation>区域数</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>像元</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>seed</source>
            <extracomment>search word</extracomment>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>training areas</source>
            <extracomment>search word</extracomment>
            <translation>训练区</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>spectral distance</source>
            <extracomment>search word</extracomment>
            <translation>光谱距离</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample points</source>
            <extracomment>title</extracomment>
            <translation>样本点</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Draws a probability sample of the pixels of a map, as points that wait for their true class.</source>
            <extracomment>summary</extracomment>
            <translation>抽取地图像元的概率样本，作为等待标注真实类别的点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set label and status of every point; a point that cannot be labelled gets the status excluded.</source>
            <extracomment>help</extracomment>
            <translation>图层带有估计所需的一切：层及其大小、入样概率和权重、地图的类别、地图的指纹，以及空的标注和状态。简单：每个像元的机会相同。分层：从地图的每个类别或您给出的每个层抽取若干像元。系统：起点随机的方形点阵；点数由偶然决定。整群：抽取方块，再抽取其内的像元，可减少行程。NoData 像元绝不会被抽取。最小距离使样本与其入样概率所述不符，会在设计中注明。请设置每个点的标注和状态；无法标注的点取状态“排除”。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The map that is to be assessed.</source>
            <extracomment>help of input</extracomment>
            <translation>要评价的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Simple random</source>
            <extracomment>option simple of design</extracomment>
            <translation>简单随机</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Stratified random</source>
            <extracomment>option stratified of design</extracomment>
            <translation>分层随机</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Systematic with random start</source>
            <extracomment>option systematic of design</extracomment>
            <translation>起点随机的系统抽样</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Clusters, in two stages</source>
            <extracomment>option cluster of design</extracomment>
            <translation>两阶段整群</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of the whole sample.</source>
            <extracomment>help of size</extracomment>
            <translation>整个样本的点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of strata</source>
            <extracomment>label of class_points</extracomment>
            <translation>各层点数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of points of every stratum, such as 1=75, 2=165, as the sample size tool gives it; in place of size and allocation.</source>
            <extracomment>help of class_points</extracomment>
            <translation>每个层的点数，如“样本量”工具给出的 1=75, 2=165；代替点数和分配。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Allocation</source>
            <extracomment>label of allocation</extracomment>
            <translation>分配</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>How the points are shared among the strata.</source>
            <extracomment>help of allocation</extracomment>
            <translation>如何在各层之间分配点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Proportional to area</source>
            <extracomment>option proportional of allocation</extracomment>
            <translation>按面积比例</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Equal</source>
            <extracomment>option equal of allocation</extracomment>
            <translation>相等</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Fewest points of a stratum</source>
            <extracomment>label of floor</extracomment>
            <translation>层的最少点数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>每个层至少得到这么多点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata</source>
            <extracomment>label of strata</extracomment>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Raster on the map's grid, or polygons, in place of the map's classes.</source>
            <extracomment>help of strata</extracomment>
            <translation>与地图同一格网的栅格，或多边形，代替地图的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Band of the strata</source>
            <extracomment>label of strata_band</extracomment>
            <translation>层的波段</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The band with the strata, of a raster.</source>
            <extracomment>help of strata_band</extracomment>
            <translation>栅格中存放层的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Field of the strata</source>
            <extracomment>label of strata_field</extracomment>
            <translation>层的字段</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The field with the stratum, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of strata_field</extracomment>
            <translation>图层中存放层的字段：整数，或名称；名称按字母顺序从 1 编号。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of a cluster</source>
            <extracomment>label of cluster_side</extracomment>
            <translation>群的边长</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of the squares that are drawn.</source>
            <extracomment>help of cluster_side</extracomment>
            <translation>所抽取方块的边长。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of a cluster</source>
            <extracomment>label of cluster_points</extracomment>
            <translation>群的点数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points that are drawn in each cluster.</source>
            <extracomment>help of cluster_points</extracomment>
            <translation>在每个群中抽取的点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points are at least so far apart; in degrees on the sphere.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>点与点之间至少相隔这么远；以度为单位时按球面计算。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Labels of two dates</source>
            <extracomment>label of two_dates</extracomment>
            <translation>两个日期的标注</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>For a map of changes: points get a label before and one after, as the change area estimate needs them.</source>
            <extracomment>help of two_dates</extracomment>
            <translation>用于变化图：点得到变化前和变化后各一个标注，供“变化面积估计”使用。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Class map whose names the form offers for the labels of two dates.</source>
            <extracomment>help of classes</extracomment>
            <translation>类别图，表单以其名称供两个日期的标注选用。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample</source>
            <extracomment>label of output</extracomment>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points in the middle of their pixels.</source>
            <extracomment>help of output</extracomment>
            <translation>位于其像元中央的点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of strata</source>
            <extracomment>label of the result stratum_count</extracomment>
            <translation>层数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>random points</source>
            <extracomment>search word</extracomment>
            <translation>随机点</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>stratified sample</source>
            <extracomment>search word</extracomment>
            <translation>分层样本</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>sampling design</source>
            <extracomment>search word</extracomment>
            <translation>抽样设计</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>validation points</source>
            <extracomment>search word</extracomment>
            <translation>验证点</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>reference data</source>
            <extracomment>search word</extracomment>
            <translation>参考数据</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample size</source>
            <extracomment>title</extracomment>
            <translation>样本量</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Computes how many sample points an accuracy assessment needs, and how many of them in each class.</source>
            <extracomment>summary</extracomment>
            <translation>计算精度评价需要多少样本点，以及每个类别需要多少。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The classes of the map are the strata. From the accuracy that you expect of each class follow the standard errors of every figure for every number of points, and so the number of points for the standard error that you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than the floor get the floor, and the rest is shared among the others. The errors that are expected of a class are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all allocations side by side.</source>
            <extracomment>help</extracomment>
            <translation>地图的类别即为层。由您对每个类别的预期精度，可以得出每种点数下各项数值的标准误，从而得出达到所需标准误的点数。按比例分配适合总体精度和面积，相等分配适合各类别的精度；Neyman 分配使总体精度的误差最小。点数会少于下限的类别取下限，其余的点在其他类别之间分配。某一类别的预期误差按面积分摊到其他类别。NoData 像元不属于任何层。表中并列显示所有分配方式。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Figure of interest</source>
            <extracomment>label of figure</extracomment>
            <translation>关注的数值</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>What the sample is to tell.</source>
            <extracomment>help of figure</extracomment>
            <translation>样本要说明什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy of a class</source>
            <extracomment>option user of figure</extracomment>
            <translation>某一类别的用户精度</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Area share of a class</source>
            <extracomment>option area of figure</extracomment>
            <translation>某一类别的面积比例</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Class of interest</source>
            <extracomment>label of target_class</extracomment>
            <translation>关注的类别</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The class whose accuracy or area the sample is to tell.</source>
            <extracomment>help of target_class</extracomment>
            <translation>样本要说明其精度或面积的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Standard error wanted</source>
            <extracomment>label of standard_error</extracomment>
            <translation>所需标准误</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A sample whose standard error is at most this is large enough; half the width of a 95 % interval is about twice as much.</source>
            <extracomment>help of standard_error</extracomment>
            <translation>标准误不超过此值的样本足够大；95 % 区间宽度的一半约为其两倍。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A number that is given, in place of the one that the standard error needs.</source>
            <extracomment>help of size</extracomment>
            <translation>直接给出的点数，代替标准误所需的点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracy</source>
            <extracomment>label of expected_accuracy</extracomment>
            <translation>预期精度</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected of the classes that are not named below.</source>
            <extracomment>help of expected_accuracy</extracomment>
            <translation>下面未列出的类别的预期用户精度。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracies of classes</source>
            <extracomment>label of users_accuracies</extracomment>
            <translation>各类别的预期精度</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected, such as 1=0.7, 2=0.95.</source>
            <extracomment>help of users_accuracies</extracomment>
            <translation>预期的用户精度，例如 1=0.7, 2=0.95。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>How the points are shared among the classes.</source>
            <extracomment>help of allocation</extracomment>
            <translation>如何在各类别之间分配点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Neyman, the smallest error of the overall accuracy</source>
            <extracomment>option neyman of allocation</extracomment>
            <translation>Neyman，总体精度的误差最小</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>As typed below</source>
            <extracomment>option typed of allocation</extracomment>
            <translation>按下面的输入</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Fewest points of a class</source>
            <extracomment>label of floor</extracomment>
            <translation>类别的最少点数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Classes get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>每个类别至少得到这么多点。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Points of classes</source>
            <extracomment>label of typed_sizes</extracomment>
            <translation>各类别点数</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Number of points of every class, such as 1=75, 2=165.</source>
            <extracomment>help of typed_sizes</extracomment>
            <translation>每个类别的点数，例如 1=75, 2=165。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample plan</source>
            <extracomment>label of output</extracomment>
            <translation>样本方案</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Table with the points and the expected standard errors of each class under each allocation.</source>
            <extracomment>help of output</extracomment>
            <translation>每种分配方式下各类别的点数和预期标准误的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>sample size</source>
            <extracomment>search word</extracomment>
            <translation>样本量</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>allocation</source>
            <extracomment>search word</extracomment>
            <translation>分配</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Scatter plot</source>
            <extracomment>title</extracomment>
            <translation>散点图</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Plots two bands against each other as a density of pixels, with the classes of training areas over it.</source>
            <extracomment>summary</extracomment>
            <translation>将两个波段相对绘制为像元密度图，并叠加训练区的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the bands is left out. Scale and offset of the file are applied first. The page works without a network.</source>
            <extracomment>help</extracomment>
            <translation>计入所有像元，而不是样本：在最小值和最大值之间的等大单元内，或在您给出的区间内，区间端点也计入。单元颜色越深，像元越多，按对数表示。有训练区时，每个类别的单元会着色，椭圆表示其均值周围两倍标准差；位于多个类别区域内的像元不计入任何类别。在其中一个波段为 NoData、NaN 或无穷大的像元会被略去。文件的比例和偏移会先应用。页面无需网络即可使用。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band to the right</source>
            <extracomment>label of band_x</extracomment>
            <translation>横轴波段</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Its number, counted through all rasters.</source>
            <extracomment>help of band_x</extracomment>
            <translation>其编号，在所有栅格中连续计数。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band number</source>
            <extracomment>unit of band_x</extracomment>
            <translation>波段编号</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band upwards</source>
            <extracomment>label of band_y</extracomment>
            <translation>纵轴波段</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Field with the colour of the class, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>存放类别颜色的字段，格式为 #rrggbb。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells</source>
            <extracomment>label of cells</extracomment>
            <translation>单元数</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells along each band.</source>
            <extracomment>help of cells</extracomment>
            <translation>沿每个波段的单元数。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>cells</source>
            <extracomment>unit of cells</extracomment>
            <translation>个单元</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range to the right</source>
            <extracomment>label of x_range</extracomment>
            <translation>横轴区间</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Smallest and largest value that count, in units of the band.</source>
            <extracomment>help of x_range</extracomment>
            <translation>计入的最小值和最大值，采用波段的单位。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>of the band</source>
            <extracomment>unit of x_range</extracomment>
            <translation>波段的单位</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range upwards</source>
            <extracomment>label of y_range</extracomment>
            <translation>纵轴区间</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Page with the plot.</source>
            <extracomment>help of output</extracomment>
            <translation>包含散点图的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Picture</source>
            <extracomment>label of output_svg</extracomment>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>The plot as a picture: of lines as .svg, of pixels as .png.</source>
            <extracomment>help of output_svg</extracomment>
            <translation>图的图片：由线构成时为 .svg，由像元构成时为 .png。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Table of cells</source>
            <extracomment>label of output_table</extracomment>
            <translation>单元表</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>A row for each cell with pixels.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每个含有像元的单元占一行。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>two-dimensional histogram</source>
            <extracomment>search word</extracomment>
            <translation>二维直方图</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>feature space</source>
            <extracomment>search word</extracomment>
            <translation>特征空间</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>density</source>
            <extracomment>search word</extracomment>
            <translation>密度</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>chart</source>
            <extracomment>search word</extracomment>
            <translation>图表</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Export signatures</source>
            <extracomment>title</extracomment>
            <translation>导出光谱特征</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>将光谱特征写为表、ENVI 光谱库或目录，并附每对之间的距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>扩展名决定格式。.csv、.txt、.tsv 和 .gpkg：每个光谱特征的每个波段占一行的表。.sli：带有 .hdr 的 ENVI 光谱库，用于波段相同的光谱特征。.json：包含全部已知信息的目录。凡是导入工具能读取的文件都可以导出。未知的值为空；光谱特征中没有 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads.</source>
            <extracomment>help of input</extracomment>
            <translation>光谱特征目录，或导入工具能读取的任何光谱库。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these classes.</source>
            <extracomment>help of classes</extracomment>
            <translation>只取这些类别的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>class numbers</source>
            <extracomment>unit of classes</extracomment>
            <translation>类别编号</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Macroclasses</source>
            <extracomment>label of macroclasses</extracomment>
            <translation>宏类</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these macroclasses.</source>
            <extracomment>help of macroclasses</extracomment>
            <translation>只取这些宏类的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>macroclass numbers</source>
            <extracomment>unit of macroclasses</extracomment>
            <translation>宏类编号</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>File</source>
            <extracomment>label of output</extracomment>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The file, of a format that its extension names.</source>
            <extracomment>help of output</extracomment>
            <translation>文件，其格式由扩展名决定。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Table of separability</source>
            <extracomment>label of output_separability</extracomment>
            <translation>可分性表</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>A row for each pair of signatures.</source>
            <extracomment>help of output_separability</extracomment>
            <translation>每对光谱特征占一行。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Number of signatures</source>
            <extracomment>label of the result signatures</extracomment>
            <translation>光谱特征数</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectral library</source>
            <extracomment>search word</extracomment>
            <translation>光谱库</translation>
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
            <translation>可分性</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectrum</source>
            <extracomment>search word</extracomment>
            <translation>光谱</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Import signatures</source>
            <extracomment>title</extracomment>
            <translation>导入光谱特征</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.</source>
            <extracomment>summary</extracomment>
            <translation>将光谱库和光谱仪的光谱按传感器所见读入光谱特征目录。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with .hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the spectrum under its response; between its channels a spectrum is straight, also where channels are left out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly 99 % is enough.</source>
            <extracomment>help</extracomment>
            <translation>格式由内容判断：JSON 或 CSV 目录；具有该 CSV 各列的图层或表；Semi-Automatic Classification Plugin 的训练文件（.scpx）；ENVI 光谱库（.sli，旁边有 .hdr）；USGS 光谱库 splib07 的文本；ECOSTRESS、ASTER 和 JHU 光谱库的文本，其百分比转为小数；ASD 光谱仪的文件，二进制或导出的；以及带有波长列的表。没有类别的光谱取类别 1、2 等。没有值的通道，即 NoData 或已删除的，会被略去。给出传感器、响应函数或栅格时，每个波段取光谱在其响应下的均值；在各通道之间光谱视为直线，略去通道之处也一样。响应位于光谱上的部分少于 99 % 的波段会从该光谱中略去并给出警告；恰好 99 % 即足够。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Spectral library.</source>
            <extracomment>help of input</extracomment>
            <translation>光谱库。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>File of wavelengths</source>
            <extracomment>label of wavelengths</extracomment>
            <translation>波长文件</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>For text of splib07: its file of wavelengths; by default it is looked for in the folder of the spectrum and the two above.</source>
            <extracomment>help of wavelengths</extracomment>
            <translation>用于 splib07 的文本：其波长文件；默认在光谱所在文件夹及其上两级文件夹中查找。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its bands are taken as Gaussian.</source>
            <extracomment>help of sensor</extracomment>
            <translation>需要其波段的传感器的名称，例如 Sentinel-2 或 Landsat 8 OLI；其波段视为高斯型。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Response functions</source>
            <extracomment>label of responses</extracomment>
            <translation>响应函数</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of wavelengths and the response of each band, a table of wavelength and fwhm, or GeoJSON of responses.</source>
            <extracomment>help of responses</extracomment>
            <translation>波长和每个波段响应的表、波长和 fwhm 的表，或响应的 GeoJSON。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters of the sensor</source>
            <extracomment>label of like</extracomment>
            <translation>传感器的栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters whose bands have wavelengths and widths, in place of a sensor.</source>
            <extracomment>help of like</extracomment>
            <translation>波段带有波长和宽度的栅格，代替传感器。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The values are multiplied by it: 10000 for reflectance in whole numbers.</source>
            <extracomment>help of factor</extracomment>
            <translation>取值乘以该数：整数反射率时为 10000。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>First class</source>
            <extracomment>label of first_class</extracomment>
            <translation>第一个类别</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The spectra get the classes from this number on, instead of their own.</source>
            <extracomment>help of first_class</extracomment>
            <translation>光谱从此编号起取得类别，代替其自身的类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>宏类</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass of all spectra, instead of their own.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>所有光谱的宏类，代替其自身的宏类。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass name</source>
            <extracomment>label of macroclass_name</extracomment>
            <translation>宏类名称</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of that macroclass.</source>
            <extracomment>help of macroclass_name</extracomment>
            <translation>该宏类的名称。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Add to catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>添加到目录</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A catalogue that the spectra are added to.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>要将光谱添加到其中的目录。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Catalogue of signatures: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output</extracomment>
            <translation>光谱特征目录：.json 保存全部内容，.csv 保存除协方差外的全部内容。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of signatures</source>
            <extracomment>label of output_table</extracomment>
            <translation>光谱特征表</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A row for each band of each signature.</source>
            <extracomment>help of output_table</extracomment>
            <translation>每个光谱特征的每个波段占一行。</translation>
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
            <translation>光谱仪</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>response function</source>
            <extracomment>search word</extracomment>
            <translation>响应函数</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Signature plot</source>
            <extracomment>title</extracomment>
            <translation>光谱特征图</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Plots signatures by wavelength with their spread, and tells the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>按波长绘制光谱特征及其离散程度，并给出每对之间的距离。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>The page works without a network: tick signatures off and on, and point at a band to read it. Below stand Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are plotted. There is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>页面无需网络即可使用：可勾选或取消光谱特征，指向波段即可读数。下方给出每对的欧氏距离、光谱角、Bray-Curtis 相似度，以及协方差已知时的 Bhattacharyya 距离、Jeffries-Matusita、散度和变换散度。若某个光谱特征没有波长，则全部按波段编号绘制。只绘制目录中选中的光谱特征。光谱特征中没有 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Spread</source>
            <extracomment>label of spread</extracomment>
            <translation>离散程度</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>What is shown around the lines.</source>
            <extracomment>help of spread</extracomment>
            <translation>在曲线周围显示什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>One standard deviation</source>
            <extracomment>option std of spread</extracomment>
            <translation>一倍标准差</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Smallest to largest value</source>
            <extracomment>option range of spread</extracomment>
            <translation>最小值到最大值</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Nothing</source>
            <extracomment>option none of spread</extracomment>
            <translation>不显示</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Page with the plot and the table of distances.</source>
            <extracomment>help of output</extracomment>
            <translation>包含图和距离表的页面。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Spectral signatures</source>
            <extracomment>title</extracomment>
            <translation>光谱特征</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Takes the spectral signatures of training polygons or points from rasters.</source>
            <extracomment>summary</extracomment>
            <translation>从栅格提取训练多边形或点的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies in the features, for each class, macroclass or feature; one reading of the rasters does for any number of features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, and are in micrometres.</source>
            <extracomment>help</extracomment>
            <translation>每个类别、宏类或要素给出中心位于要素内的像元的均值、标准差、最小值和最大值、协方差以及像元数；无论有多少要素，只需读取栅格一次。标准差和协方差的除数为 n - 1。位于多个光谱特征的要素内的像元不计入任何一个；在任一波段为 NoData 的像元会被略去；没有像元的光谱特征会被略去并给出警告。文件的比例和偏移会先应用。可分性表为每对给出欧氏距离、以度为单位的光谱角、以百分比表示的 Bray-Curtis 相似度，以及由协方差得出的 Bhattacharyya 距离、Jeffries-Matusita（0 到 2）、散度和变换散度（0 到 2）；后几项要求像元多于波段，否则为空。波长从栅格中查找，单位为微米。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Field with the number of the macroclass.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>存放宏类编号的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>A signature for each</source>
            <extracomment>label of by</extracomment>
            <translation>光谱特征对应于</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>What gets a signature of its own.</source>
            <extracomment>help of by</extracomment>
            <translation>什么得到自己的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Class</source>
            <extracomment>option class of by</extracomment>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Feature</source>
            <extracomment>option feature of by</extracomment>
            <translation>要素</translation>
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
            <translation>变换散度</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Spectral indices</source>
            <extracomment>title</extracomment>
            <translation>光谱指数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computes spectral indices such as NDVI from the bands of an image.</source>
            <extracomment>summary</extracomment>
            <translation>由影像的波段计算 NDVI 等光谱指数。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of the output.</source>
            <extracomment>help</extracomment>
            <translation>Awesome Spectral Indices 目录见页面 docs/spectral_indices.md，其中有每个指数的用途、公式、常数和出版物。多个指数一次算出，各占输出的一个波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The bands are found by what they are for (red, near infrared and so on), from metadata, the names of products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.</source>
            <extracomment>help</extracomment>
            <translation>波段按其用途（红、近红外等）查找，依据元数据、产品名、文件名和波段名、波长，或给出的传感器；也可以按编号指定。若传感器缺少所需的波段，则以相近的波段代替，例如以窄近红外代替近红外。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such as 0 / 0. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>文件的比例和偏移会被应用。许多指数需要 0 到 1 的反射率；除非给出系数，这些指数会拒绝没有比例的整数。温度波段以开尔文为单位。在公式的某个波段为 NoData 的像元在该指数中为 NoData，没有有限值（如 0 / 0）的像元也一样。结果为浮点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The image: one raster or several; all bands are looked at.</source>
            <extracomment>help of input</extracomment>
            <translation>影像：一个或多个栅格；查看所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Indices</source>
            <extracomment>label of indices</extracomment>
            <translation>指数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Which indices are computed.</source>
            <extracomment>help of indices</extracomment>
            <translation>计算哪些指数。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Factor to reflectance</source>
            <extracomment>label of scale_factor</extracomment>
            <translation>反射率系数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Multiplies the bands of reflectance, after scale and offset of the file; 0.0001 for whole numbers up to 10000.</source>
            <extracomment>help of scale_factor</extracomment>
            <translation>在应用文件的比例和偏移之后，将反射率波段乘以该数；对于最大为 10000 的整数，取 0.0001。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants</source>
            <extracomment>label of constants</extracomment>
            <translation>常数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants of the formulas, such as L=0.5, g=2.5; others have their defaults, and wavelengths are those of the bands.</source>
            <extracomment>help of constants</extracomment>
            <translation>公式的常数，例如 L=0.5, g=2.5；其余取默认值，波长取自波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Bands by role</source>
            <extracomment>label of band_roles</extracomment>
            <translation>按角色指定波段</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Numbers of bands, counted over all rasters, for roles or letters of the formulas, such as nir=8, red=4; they go before what is found.</source>
            <extracomment>help of band_roles</extracomment>
            <translation>为角色或公式字母指定波段编号，在所有栅格中连续计数，例如 nir=8, red=4；它们优先于查找到的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>核</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The kernel of kernel indices such as kNDVI. The length scale sigma of the radial basis function is the mean of the two bands at each pixel, unless it is given.</source>
            <extracomment>help of kernel</extracomment>
            <translation>kNDVI 等核指数的核。径向基函数的长度尺度 sigma 为每个像元处两个波段的均值，除非另行给出。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Raster with a band for each index.</source>
            <extracomment>help of output</extracomment>
            <translation>每个指数占一个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computed indices</source>
            <extracomment>label of the result index_count</extracomment>
            <translation>计算的指数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>indices</source>
            <extracomment>unit of the result index_count</extracomment>
            <translation>个指数</translation>
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
            <translation>植被指数</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>water index</source>
            <extracomment>search word</extracomment>
            <translation>水体指数</translation>
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
            <translation>训练梯度提升</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Trains gradient boosting on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练梯度提升，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>在波段的直方图上依次生长小树，每棵树修正此前各树的错误；像元取其叶之和最大的类别。波段无需归一化。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is left out with a warning. Scale and offset of the files are applied first.</source>
            <extracomment>help</extracomment>
            <translation>中心位于训练要素内的像元按每个类别的给定数量抽取。位于多个类别的要素内或在任一波段为 NoData 的像元不参与训练；不含像元中心的要素会被略去并给出警告。文件的比例和偏移会先应用。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The validation divides the training features into folds, so that no pixel is judged by others of its own feature. The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is learnt from one is no test on the other. Where training features lie close together, a validation in space by blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>验证将训练要素分为若干折，使任何像元都不会由同一要素的其他像元来评判。旁边给出通常的按单个像元的验证及其乐观偏差：邻近像元彼此相似，从一个像元学到的不能检验另一个。训练要素相距较近时，用块或缓冲区的空间验证可说明更远处可以预期的结果；其距离可取自误差的变异函数。所有这些数值都仅针对训练要素；地图的精度要用独立的样本来评估。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>一个多波段栅格，或同一格网上的多个栅格；取用所有波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Field with the colour of the class on the map, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>存放地图上类别颜色的字段，格式为 #rrggbb。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>轮数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>How many rounds; each grows a tree for every class, or one for two classes.</source>
            <extracomment>help of rounds</extracomment>
            <translation>多少轮；每轮为每个类别生长一棵树，两个类别时只生长一棵。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>What each tree counts: a small one needs more rounds.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>每棵树的作用大小：较小时需要更多轮。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest tree</source>
            <extracomment>label of max_leaves</extracomment>
            <translation>最大的树</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most leaves of a tree.</source>
            <extracomment>help of max_leaves</extracomment>
            <translation>一棵树最多的叶数。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>leaves</source>
            <extracomment>unit of max_leaves</extracomment>
            <translation>片叶</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Smallest leaf</source>
            <extracomment>label of min_samples_leaf</extracomment>
            <translation>最小的叶</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>No leaf has fewer training pixels.</source>
            <extracomment>help of min_samples_leaf</extracomment>
            <translation>没有叶的训练像元少于此数。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest depth</source>
            <extracomment>label of max_depth</extracomment>
            <translation>最大深度</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most splits on a way from the root to a leaf; left out, any number.</source>
            <extracomment>help of max_depth</extracomment>
            <translation>从根到叶的路径上最多的分裂数；省略时不限。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>splits</source>
            <extracomment>unit of max_depth</extracomment>
            <translation>次分裂</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>惩罚</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Of the squared values of the leaves: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>对叶的值的平方：较大时边界平滑。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>gradient boosting</source>
            <extracomment>search word</extracomment>
            <translation>梯度提升</translation>
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
            <translation>提升树</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>machine learning</source>
            <extracomment>search word</extracomment>
            <translation>机器学习</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Train nearest neighbours</source>
            <extracomment>title</extracomment>
            <translation>训练最近邻</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Keeps training pixels as a nearest neighbours model.</source>
            <extracomment>summary</extracomment>
            <translation>将训练像元保存为最近邻模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>A pixel gets the class that most of the training pixels with the nearest values have. The probability of a class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the seed counts as nearer.</source>
            <extracomment>help</extracomment>
            <translation>像元取与其值最近的训练像元中多数所属的类别。类别的概率是其在这些近邻中的比例。若两个训练像元同样近，由种子抽取其中之一视为更近。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>近邻数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Weights</source>
            <extracomment>label of weights</extracomment>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>What a neighbour counts; at distance 0 it alone counts.</source>
            <extracomment>help of weights</extracomment>
            <translation>近邻的权重；距离为 0 时只计该近邻。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>All the same</source>
            <extracomment>option uniform of weights</extracomment>
            <translation>全部相同</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>The inverse of its distance</source>
            <extracomment>option distance of weights</extracomment>
            <translation>距离的倒数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>按训练像元将各波段转到共同的尺度：z 分数减去均值并除以标准差，线性缩放减去最小值并除以极差。</translation>
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
            <translation>k 最近邻</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Train maximum likelihood</source>
            <extracomment>title</extracomment>
            <translation>训练最大似然</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练高斯最大似然分类器，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs with the highest probability. A class needs more training pixels than there are bands. Normalisation changes no label.</source>
            <extracomment>help</extracomment>
            <translation>每个类别是具有其均值和协方差的正态分布；像元取其归属概率最高的类别。每个类别的训练像元必须多于波段数。归一化不会改变任何标签。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>为每个类别写出 类别=权重，例如 1=0.2, 2=0.5, 3=0.3；它们会缩放到总和为 1。省略时所有类别的可能性相同。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>gaussian</source>
            <extracomment>search word</extracomment>
            <translation>高斯</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>bayes</source>
            <extracomment>search word</extracomment>
            <translation>贝叶斯</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Train minimum distance</source>
            <extracomment>title</extracomment>
            <translation>训练最小距离</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Trains a minimum distance classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练最小距离分类器，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, normalise them, or the widest decides.</source>
            <extracomment>help</extracomment>
            <translation>每个类别以其均值表示；像元取均值最近的类别。各波段离散程度不同时请归一化，否则离散程度最大的波段起决定作用。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>minimum distance</source>
            <extracomment>search word</extracomment>
            <translation>最小距离</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>nearest mean</source>
            <extracomment>search word</extracomment>
            <translation>最近均值</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Train neural network</source>
            <extracomment>title</extracomment>
            <translation>训练神经网络</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Trains a multi-layer perceptron on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练多层感知机，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training pixels; a pixel gets the class with the largest output. Training ends when the loss on training features that are held out, or without any that on all, no longer gets better, and keeps the best round.</source>
            <extracomment>help</extracomment>
            <translation>具有若干隐藏层单元的前馈网络，用 Adam 方法对所有训练像元逐轮训练；像元取输出最大的类别。当留出的训练要素上的损失（没有留出时为全部要素上的损失）不再改善时训练结束，并保留最佳的一轮。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>隐藏层</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Activation</source>
            <extracomment>label of activation</extracomment>
            <translation>激活函数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>The alpha, of the squared weights: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>对权重平方的 alpha：较大时边界平滑。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How far the first steps go.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>最初的步长有多大。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How many rounds at most.</source>
            <extracomment>help of rounds</extracomment>
            <translation>最多多少轮。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Batch</source>
            <extracomment>label of batch</extracomment>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Held out</source>
            <extracomment>label of held_out</extracomment>
            <translation>留出比例</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Share of the training features held out to tell when to end; 0 for none.</source>
            <extracomment>help of held_out</extracomment>
            <translation>留出以判断何时结束的训练要素的比例；0 为不留出。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Patience</source>
            <extracomment>label of patience</extracomment>
            <translation>耐心</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Ends after more rounds than this without getting better.</source>
            <extracomment>help of patience</extracomment>
            <translation>超过这么多轮没有改善时结束。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Fall of the loss that counts as getting better.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>算作改善的损失下降量。</translation>
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
            <translation>神经网络</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>multi-layer perceptron</source>
            <extracomment>search word</extracomment>
            <translation>多层感知机</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Train random forest</source>
            <extracomment>title</extracomment>
            <translation>训练随机森林</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Trains a random forest on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练随机森林，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its neighbours did. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>森林中的每棵树用有放回随机抽取的训练像元生长，每次分裂只考察随机抽取的几个波段；像元取其所落入的叶中平均比例最大的类别。袋外精度由未用过某训练像元的树来评判该像元，但其邻近像元是用过的。波段无需归一化。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>树的数量</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>每次分裂的波段数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>可分裂的最小节点</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Random splits</source>
            <extracomment>label of random_splits</extracomment>
            <translation>随机分裂</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Draws the threshold of each band at random and grows the trees on all training pixels: extremely randomised trees, which are smoother.</source>
            <extracomment>help of random_splits</extracomment>
            <translation>随机抽取每个波段的阈值，并用所有训练像元生长树：即更平滑的极端随机树。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>One against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>一对其余</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>extra trees</source>
            <extracomment>search word</extracomment>
            <translation>极端随机树</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Train spectral angle</source>
            <extracomment>title</extracomment>
            <translation>训练光谱角</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Trains a spectral angle classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练光谱角分类器，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. Normalisation by z score moves the zero, and so changes what the angle means.</source>
            <extracomment>help</extracomment>
            <translation>每个类别以其平均光谱的方向表示；像元取与其光谱夹角最小的类别，与两者的亮度无关。在所有波段均为零的像元没有角度，也没有类别。按 z 分数归一化会移动零点，从而改变角度的含义。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>spectral angle mapper</source>
            <extracomment>search word</extracomment>
            <translation>光谱角制图</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>hyperspectral</source>
            <extracomment>search word</extracomment>
            <translation>高光谱</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Train support vector machine</source>
            <extracomment>title</extracomment>
            <translation>训练支持向量机</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Trains a support vector machine on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>用训练区训练支持向量机，并将其保存为模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>For each two classes the border with the widest margin between their training pixels is found; a pixel gets the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of features that did not take part (Platt), and may put another class first where two are close. The time grows with the square of the training pixels; Cancel waits for the pair of classes that is being solved.</source>
            <extracomment>help</extracomment>
            <translation>为每两个类别求出其训练像元之间间隔最宽的边界；像元取在这些判定中获胜最多的类别。概率来自对未参与训练的要素的训练像元拟合的 S 形函数（Platt），两个类别接近时可能把另一类别排在首位。所需时间随训练像元数的平方增长；“取消”要等到正在求解的一对类别完成。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Cost</source>
            <extracomment>label of cost</extracomment>
            <translation>代价</translation>
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
            <translation>系数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>The constant in polynomial and sigmoid kernels.</source>
            <extracomment>help of coefficient</extracomment>
            <translation>多项式核和 S 形核中的常数项。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Degree</source>
            <extracomment>label of degree</extracomment>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Of the polynomial kernel.</source>
            <extracomment>help of degree</extracomment>
            <translation>多项式核的次数。</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>With probabilities</source>
            <extracomment>label of probability</extracomment>
            <translation>带概率</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Fits what the model needs for confidence, probabilities and thresholds; this takes six times as long.</source>
            <extracomment>help of probability</extracomment>
            <translation>拟合模型给出置信度、概率和阈值所需的内容；所需时间为六倍。</translation>
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
            <translation>rbf 核</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>New training layer</source>
            <extracomment>title</extracomment>
            <translation>新建训练图层</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Makes an empty layer for training areas, with colours and a form for your classes.</source>
            <extracomment>summary</extracomment>
            <translation>新建用于训练区的空图层，带有针对您的类别的颜色和表单。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is loaded. No pixel is read, so NoData does not matter.</source>
            <extracomment>help</extracomment>
            <translation>用 QGIS 自带的数字化工具绘制多边形或点，并从列表中选择各自的类别；类别名称、宏类和颜色会自动填写，更改类别时也一样。字段 class_id、class_name、macroclass_id、macroclass_name 和 colour 正是分类工具和光谱特征工具所要求的字段。样式存储在 GeoPackage 中，因此图层无论在何处加载都会带上样式。不读取任何像元，因此与 NoData 无关。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Raster or layer</source>
            <extracomment>label of input</extracomment>
            <translation>栅格或图层</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>The image that will be classified, or any layer; the new layer gets its coordinate system.</source>
            <extracomment>help of input</extracomment>
            <translation>将要分类的影像，或任意图层；新图层采用其坐标系。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Coordinate system of the layer, in place of that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>图层的坐标系，代替输入的坐标系。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A row for each class: its number, not 0; its name; number and name of the macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, and one without colour gets one.</source>
            <extracomment>help of classes</extracomment>
            <translation>每个类别占一行：其编号，不为 0；其名称；宏类的编号和名称；格式为 #rrggbb 的颜色。只有编号是必需的：没有宏类的类别自成宏类，没有颜色的类别会得到一种颜色。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Colour</source>
            <extracomment>column of classes</extracomment>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A map whose classes, with names and colours, are taken instead of the table.</source>
            <extracomment>help of class_map</extracomment>
            <translation>取其类别及名称和颜色来代替表的地图。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Geometry</source>
            <extracomment>label of geometry</extracomment>
            <translation>几何</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>What is to be drawn.</source>
            <extracomment>help of geometry</extracomment>
            <translation>要绘制什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Training layer</source>
            <extracomment>label of output</extracomment>
            <translation>训练图层</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>GeoPackage without features.</source>
            <extracomment>help of output</extracomment>
            <translation>没有要素的 GeoPackage。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>digitising</source>
            <extracomment>search word</extracomment>
            <translation>数字化</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>value map</source>
            <extracomment>search word</extracomment>
            <translation>值映射</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>form</source>
            <extracomment>search word</extracomment>
            <translation>表单</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Unique values table</source>
            <extracomment>title</extracomment>
            <translation>唯一值表</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Lists the values of a raster as a table to reclassify it by.</source>
            <extracomment>summary</extracomment>
            <translation>将栅格的取值列成可供重分类使用的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A file with a scale and an offset gives its physical values. A raster with more than a million different values is refused.</source>
            <extracomment>help</extracomment>
            <translation>出现的每个值占一行：旧值、与之相同或从 1 计数的新值，以及文件中有时的类别名称。修改新值后即可按此表重分类。NoData 不是值。带有比例和偏移的文件给出其物理值。不同的值超过一百万个的栅格会被拒绝。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The raster whose values are wanted.</source>
            <extracomment>help of input</extracomment>
            <translation>需要其取值的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The band whose values are wanted.</source>
            <extracomment>help of band</extracomment>
            <translation>需要其取值的波段。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Number from 1</source>
            <extracomment>label of incremental</extracomment>
            <translation>从 1 编号</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Numbers the values from 1 as the new values, instead of repeating them.</source>
            <extracomment>help of incremental</extracomment>
            <translation>新值为从 1 开始的编号，而不是重复原值。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Table with the columns old, new and name.</source>
            <extracomment>help of output</extracomment>
            <translation>具有 old、new 和 name 列的表。</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>reclassification</source>
            <extracomment>search word</extracomment>
            <translation>重分类</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>list</source>
            <extracomment>search word</extracomment>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Vector to raster</source>
            <extracomment>title</extracomment>
            <translation>矢量转栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Writes the values of features into the pixels that they cover.</source>
            <extracomment>summary</extracomment>
            <translation>将要素的值写入其覆盖的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those that they pass. Pixels without a feature are NoData.</source>
            <extracomment>help</extracomment>
            <translation>像元在其中心位于多边形内时，或其任一部分被覆盖时属于该多边形；多边形重叠时以最后一个为准。按面积时，像元取覆盖其最大部分的值，面积精确计算：取同一值的多边形的各部分相加，部分相等时取最小的值，未被覆盖的部分更大时像元为 NoData。点取其所在的像元，线取其经过的像元。没有要素的像元为 NoData。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The pixels are those of the align raster, or squares of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are numbered from 1 in alphabetical order and become class names. Features without a value are left out. The type is the smallest that holds all values and a number for NoData, which is NaN in floating point.</source>
            <extracomment>help</extracomment>
            <translation>像元采用对齐栅格的像元，或为给定大小的方形：在要素周围对齐到该大小的整数倍，或从范围的左上角开始。其他坐标系的要素会转到栅格的坐标系。数字字段精确保留；文本按字母顺序从 1 编号，并成为类别名称。没有值的要素会被略去。类型为能容纳所有值和一个 NoData 数的最小类型，浮点时该数为 NaN。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features</source>
            <extracomment>label of input</extracomment>
            <translation>要素</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Layer of polygons, lines or points.</source>
            <extracomment>help of input</extracomment>
            <translation>多边形、线或点图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The field with the value of each feature.</source>
            <extracomment>help of field</extracomment>
            <translation>存放每个要素的值的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of all features where no field is given; 1 by default.</source>
            <extracomment>help of constant</extracomment>
            <translation>未给出字段时所有要素的值；默认为 1。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Align raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>对齐栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster whose pixels and coordinate system the output has.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>输出采用其像元和坐标系的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Side of the pixels, in units of the coordinate system; with an align raster in place of its own.</source>
            <extracomment>help of pixel_size</extracomment>
            <translation>像元的边长，采用坐标系的单位；有对齐栅格时代替其像元大小。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The ground to cover, enlarged to whole pixels; by default that of the align raster, or of the features.</source>
            <extracomment>help of extent</extracomment>
            <translation>要覆盖的地面，扩大到整像元；默认为对齐栅格或要素的地面。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Cover the features alone</source>
            <extracomment>label of minimum_extent</extracomment>
            <translation>只覆盖要素</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Covers the extent of the features, in place of the whole align raster.</source>
            <extracomment>help of minimum_extent</extracomment>
            <translation>覆盖要素的范围，而不是整个对齐栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels of a feature</source>
            <extracomment>label of method</extracomment>
            <translation>要素的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Which pixels get the value of a polygon.</source>
            <extracomment>help of method</extracomment>
            <translation>哪些像元取多边形的值。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Largest area</source>
            <extracomment>option area_based of method</extracomment>
            <translation>最大面积</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>名称字段</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the class name of each value.</source>
            <extracomment>help of name_field</extracomment>
            <translation>存放每个值的类别名称的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>颜色字段</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the colour of each value, such as #2f7a3b.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>存放每个值的颜色的字段，例如 #2f7a3b。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The number that means NoData; by default one that no feature has.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>表示 NoData 的数；默认为没有要素使用的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster of the values.</source>
            <extracomment>help of output</extracomment>
            <translation>取值的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features with a value</source>
            <extracomment>label of the result features</extracomment>
            <translation>有值的要素</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels with a value</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>有值的像元</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>polygons to raster</source>
            <extracomment>search word</extracomment>
            <translation>多边形转栅格</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>dominant class</source>
            <extracomment>search word</extracomment>
            <translation>优势类别</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>majority area</source>
            <extracomment>search word</extracomment>
            <translation>多数面积</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>training raster</source>
            <extracomment>search word</extracomment>
            <translation>训练栅格</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>User accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>用户精度</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Producer accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>生产者精度</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>F1 score</source>
            <extracomment>part of a text</extracomment>
            <translation>F1 分数</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Area share</source>
            <extracomment>part of a text</extracomment>
            <translation>面积比例</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Quantity disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>数量不一致</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Allocation disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>分配不一致</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Whole map</source>
            <extracomment>text</extracomment>
            <translation>整幅图</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Map area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>图上面积 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimated area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>估计面积 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard error</source>
            <extracomment>text</extracomment>
            <translation>标准误</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Low</source>
            <extracomment>text</extracomment>
            <translation>下限</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>High</source>
            <extracomment>text</extracomment>
            <translation>上限</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in points: map in rows, reference in columns</source>
            <extracomment>text</extracomment>
            <translation>以点数表示的误差矩阵：行为地图，列为参考数据</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in shares of the area</source>
            <extracomment>text</extracomment>
            <translation>以面积比例表示的误差矩阵</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>How the figures were estimated</source>
            <extracomment>text</extracomment>
            <translation>各项数值的估计方法</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimate</source>
            <extracomment>text</extracomment>
            <translation>估计值</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Total</source>
            <extracomment>text</extracomment>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimates are means over the area, weighted by the inverse of the inclusion probabilities within each stratum; accuracies are ratios of such means. User accuracy: share of a map class that is right. Producer accuracy: share of a reference class that the map finds.</source>
            <extracomment>text</extracomment>
            <translation>估计值是按面积的均值，在每层内以入样概率的倒数加权；精度是这类均值之比。用户精度：地图某一类别中正确的比例。生产者精度：参考数据某一类别中被地图找出的比例。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard errors come from the influence of each point on the estimate (linearisation): for map classes as strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014).</source>
            <extracomment>text</extracomment>
            <translation>标准误由每个点对估计值的影响得出（线性化）：以地图类别为层时即为 Olofsson et al. (2014) 的公式，否则为 Stehman (2014) 的公式。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: Wilson's in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008). Unlike the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard error.</source>
            <extracomment>text</extracomment>
            <translation>{level} % 的区间包含与样本不相矛盾的值：跨各层的得分区间，只有一个层时即为 Wilson 区间。若一个层可能同时含有比值的两个部分，则各层采用 Wilson 区间，并以方差估计恢复法合并（Zou &amp; Donner 2008）。与通常的估计值加减两倍标准误不同，它们在点数少、类别稀少以及层内没有错误时同样成立。Kappa 和各项不一致：估计值加减学生 t 值乘以标准误。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for (Pontius &amp; Millones 2011).</source>
            <extracomment>text</extracomment>
            <translation>Kappa 与偶然一致相比较，而没有地图是那样制作的；只在要求时才报告它（Pontius &amp; Millones 2011）。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Before</source>
            <extracomment>part of a text</extracomment>
            <translation>变化前</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>After</source>
            <extracomment>part of a text</extracomment>
            <translation>变化后</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Gain</source>
            <extracomment>part of a text</extracomment>
            <translation>增加</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Loss</source>
            <extracomment>part of a text</extracomment>
            <translation>减少</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Net change</source>
            <extracomment>part of a text</extracomment>
            <translation>净变化</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>All changes</source>
            <extracomment>text</extracomment>
            <translation>所有变化</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Shares of the area where a change holds, by the design of the sample; the error of the net change takes the covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008).</source>
            <extracomment>text</extracomment>
            <translation>发生变化的面积比例，按样本的设计估计；净变化的误差考虑了增加与减少的协方差。{level} % 的区间：跨各层的得分区间，只有一个层时即为 Wilson 区间；净变化的区间由各层的 Jeffreys 区间以方差估计恢复法合并（Zou &amp; Donner 2008）。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The sample has units of the stratum {stratum}, which the design does not know ({known}).</source>
            <extracomment>error</extracomment>
            <translation>样本中有层 {stratum} 的单元，而设计中没有该层（{known}）。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The stratum {stratum} has no sample unit; merge it with another one, or sample it.</source>
            <extracomment>error</extracomment>
            <translation>层 {stratum} 没有样本单元；请将其与另一层合并，或对其抽样。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/figures.py" />
            <source>The sample has one class alone; kappa and the disagreements say nothing.</source>
            <extracomment>part of a text</extracomment>
            <translation>样本只有一个类别；kappa 和各项不一致没有意义。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points tool made.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 缺少样本图层的字段 {fields}；请使用由“样本点”工具生成的图层。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has no point.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有点。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the design {design}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的设计为 {design}，不属于 {known}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the status {status}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的状态为 {status}，不属于 {known}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} of {all} points of {vector} are still to do; label them and set their status to done (or excluded).</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的 {all} 个点中有 {count} 个尚待处理；请为其标注，并将状态设为 done（或 excluded）。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>All points of {vector} are excluded.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的所有点都被排除。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} is done but has no {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {id} 已完成，但没有 {field}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 混有多个样本：字段 {field} 的值有 {values}；请只保留一个样本的点。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The field {field} of {vector} must hold whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 必须存放整数；其中有 {value}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has no valid {field}; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {id} 没有有效的 {field}；请恢复“样本点”工具写入的内容。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} of {vector} has different sizes; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的层 {stratum} 有不同的大小；请恢复“样本点”工具写入的内容。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has the label {label}, which is no class of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {id} 的标注为 {label}，不是地图的类别（{known}）。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {first} 和 {second} 位于同一像元；一个像元只抽取一次。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} points were excluded; the others stand for them, which is right only if the reason has nothing to do with the class.</source>
            <extracomment>part of a text</extracomment>
            <translation>{count} 个点被排除；由其余的点代表它们，只有在排除原因与类别无关时才正确。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The points were kept apart by a minimum distance: the inclusion probabilities are not exact, and the standard errors tend to be too large.</source>
            <extracomment>part of a text</extracomment>
            <translation>各点之间保持了最小距离：入样概率并不精确，标准误往往偏大。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The variance of a systematic sample is estimated as that of a simple random one, which is too large as a rule.</source>
            <extracomment>part of a text</extracomment>
            <translation>系统样本的方差按简单随机样本估计，通常偏大。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>No point lies in class {label}, {share:.2f} % of the map; the other classes stand for it.</source>
            <extracomment>part of a text</extracomment>
            <translation>没有点位于类别 {label}（占地图的 {share:.2f} %）内；由其他类别代表它。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} has fewer than two points and was joined with the stratum {other}.</source>
            <extracomment>part of a text</extracomment>
            <translation>层 {stratum} 的点少于两个，已与层 {other} 合并。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Reference {label}</source>
            <extracomment>part of a text</extracomment>
            <translation>参考 {label}</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>User accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>用户精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>生产者精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Conditional kappa</source>
            <extracomment>part of a text</extracomment>
            <translation>条件 Kappa 系数</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map share</source>
            <extracomment>part of a text</extracomment>
            <translation>占图幅比例</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>面积加权生产者精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of share</source>
            <extracomment>part of a text</extracomment>
            <translation>比例的标准误</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>面积的标准误 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>95% interval of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>面积的 95% 置信区间 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>总体精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Kappa standard error</source>
            <extracomment>part of a text</extracomment>
            <translation>Kappa 系数的标准误</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Quantity disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>数量不一致 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Allocation disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>位置不一致 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>面积加权总体精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map class</source>
            <extracomment>text</extracomment>
            <translation>图上类别</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Class name</source>
            <extracomment>text</extracomment>
            <translation>类别名称</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map classes in rows, reference classes in columns (pixels)</source>
            <extracomment>text</extracomment>
            <translation>行为图上类别，列为参考类别（像元）</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Value</source>
            <extracomment>text</extracomment>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata (Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their intervals mean nothing for a reference that covers the whole map or was chosen by hand.</source>
            <extracomment>text</extracomment>
            <translation>按计数得到的指标描述参与比较的像元。面积加权指标以图上类别为层（Olofsson et al. 2014），当参考数据是各类别内的概率样本时成立；如果参考数据覆盖整幅图或由人工挑选，其置信区间没有意义。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>{name} names the class {label}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 列出了类别 {label}，而地图中没有该类别；地图的类别有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>typed_sizes must give class {label} a whole number of points from 1 to {available}; got {wanted}.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes 必须为类别 {label} 给出 1 到 {available} 之间的整数点数；得到的是 {wanted}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The expected user's accuracy of class {label} must lie between 0 and 1; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>类别 {label} 的预期用户精度必须在 0 与 1 之间；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>none</source>
            <extracomment>part of a text</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The map has no class {label}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>地图没有类别 {label}；地图的类别有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>To do</source>
            <extracomment>text</extracomment>
            <translation>待办</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Done</source>
            <extracomment>text</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Excluded</source>
            <extracomment>text</extracomment>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="../core/applicability/division.py" />
            <source>The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.</source>
            <extracomment>error</extracomment>
            <translation>模型中没有保存距离单位为 {unit} 的验证 {kind}；请给出 fold_distance。</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must be one number for each of the {bands} bands; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>weights 必须为 {bands} 个波段各给一个数；得到 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must have a number above 0; got zeros alone.</source>
            <extracomment>error</extracomment>
            <translation>weights 中必须有大于 0 的数；得到的全是零。</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>The importances of the bands in the model cannot be read; give weights.</source>
            <extracomment>error</extracomment>
            <translation>无法读取模型中波段的重要性；请给出 weights。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>Two files have the name {name}; an archive holds each name once.</source>
            <extracomment>error</extracomment>
            <translation>两个文件同名为 {name}；归档中每个名称只能有一次。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be packed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法打包 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>The folder {path} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>文件夹 {path} 不存在。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be opened as an archive: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将 {path} 作为归档打开：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the member {name}, which is a link or names a place outside of the folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} 中的成员 {name} 是链接，或指向文件夹之外；没有解包任何内容。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the place {name} twice; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} 中有两个 {name}；没有解包任何内容。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.</source>
            <extracomment>error</extracomment>
            <translation>{path} 需要 {needed:.0f} MB，而该处可用空间为 {free:.0f} MB。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} would be unpacked to {target}, which lies outside of the folder or is a folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} 会解包到 {target}，它位于文件夹之外或本身是文件夹；没有解包任何内容。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be written: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be unpacked: {reason}; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>无法解包 {path}：{reason}；没有解包任何内容。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} 需要为 {bandset} 的 {count} 个波段各给一个值；得到的是 {given}。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A {attribute} must be a number greater than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} 必须是大于 0 的数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A date must have the form YYYY-MM-DD; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>日期的格式必须为 YYYY-MM-DD；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{role} is no role of a band; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{role} 不是波段的角色；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} must be a finite number, and a factor other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} 必须是有限数，系数不得为 0；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A band of {bandset} can have the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} 的波段编号可以为 1 到 {most}；得到的是 {number}。</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has no band {number}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} 没有波段 {number}；它有 {count} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has {count} bands with the name {name}; its bands are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} 有 {count} 个名为 {name} 的波段；其波段有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>A band has no attribute {attribute}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>波段没有属性 {attribute}；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set {item}; there are {count}.</source>
            <extracomment>error</extracomment>
            <translation>没有波段集 {item}；共有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set with the name {name}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>没有名为 {name} 的波段集；现有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A band set can be put in at the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>波段集可以插入的编号为 1 到 {most}；得到的是 {number}。</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A catalogue holds band sets; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>目录中存放波段集；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有角色为 {role} 的波段；其波段有 {known}。请构建波段集以说明各波段是什么。</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>{count} bands of {source} are {role} ({names}); take those of one date alone, or name the band.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中有 {count} 个波段的角色为 {role}（{names}）；请只取一个日期的波段，或指明波段名称。</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds no {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有{kind}。</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds a {kind} of version {version}; this program reads version {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中的{kind}版本为 {version}；本程序读取版本 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {source}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/bands/pairing.py" />
            <source>The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), neither by name nor by wavelength; name the bands alike, or take the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{wanted} 的波段（{wanted_bands}）在 {offered} 的波段（{offered_bands}）中按名称和波长都找不到；请统一波段名称，或取相同的波段。</translation>
        </message>
        <message>
            <location filename="../core/bands/recognise.py" />
            <source>{count} bands without band names cannot be told by their order: {sensor} has {known} bands; give the bands names or wavelengths, or list them, as in {example}.</source>
            <extracomment>error</extracomment>
            <translation>{count} 个没有名称的波段无法按顺序识别：{sensor} 有 {known} 个波段；请给出波段名称或波长，或将其列出，如 {example}。</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; got {item}.</source>
            <extracomment>error</extracomment>
            <translation>波段集用编号、日期和区间来选择，例如 1:3 或 2021-01-01:2021-12-31；得到的是 {item}。</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>There is no band set of {date}; there are those of {known}.</source>
            <extracomment>error</extracomment>
            <translation>没有日期为 {date} 的波段集；现有的日期为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>A condition on dates has the form &gt;=2021-01-01 &amp; &lt;2022-01-01; got {condition}.</source>
            <extracomment>error</extracomment>
            <translation>日期条件的格式为 &gt;=2021-01-01 &amp; &lt;2022-01-01；得到的是 {condition}。</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{sensor} has no band {band}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} 没有波段 {band}；它有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{name} is no sensor that is known; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 不是已知的传感器；已知的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/bands/wavelengths.py" />
            <source>The unit of wavelengths must be µm or nm; got {unit}.</source>
            <extracomment>error</extracomment>
            <translation>波长的单位必须为 µm 或 nm；得到的是 {unit}。</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} cannot be read: band {number} has {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {source}：波段 {number} 有 {reason}。</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>no {name}</source>
            <extracomment>part of a text</extracomment>
            <translation>没有 {name}</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} holds no band set.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有波段集。</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>a catalogue of {count} signatures</source>
            <extracomment>part of a text</extracomment>
            <translation>含 {count} 个光谱特征的目录</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>The bands of {bandset} lie on different grids, and one raster is needed here; resample them to one grid first.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} 的波段位于不同的格网上，而此处需要一个栅格；请先将其重采样到同一格网。</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>The expression has more than {most} results; take fewer bands or band sets at a time.</source>
            <extracomment>error</extracomment>
            <translation>表达式的结果超过 {most} 个；请一次少取一些波段或波段集。</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: there is no band set {number} to add the result to.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：没有可添加结果的波段集 {number}。</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: nodata(…) takes a band, and this is none.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：nodata(…) 需要一个波段，而此处不是波段。</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{name} holds no numbers; its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 中不是数；其类型为 {type}。</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{first} and {second} must have one shape; got {first_shape} and {second_shape}.</source>
            <extracomment>error</extracomment>
            <translation>{first} 与 {second} 的形状必须相同；得到的是 {first_shape} 和 {second_shape}。</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>shift(…) takes neighbouring pixels, and arrays have none here.</source>
            <extracomment>error</extracomment>
            <translation>shift(…) 取邻近像元，而此处的数组没有邻近像元。</translation>
        </message>
        <message>
            <location filename="../core/calc/exact.py" />
            <source>Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write float(…) around one to calculate in floating point.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：整数在此超出 64 位（{numbers}）；请用 float(…) 括起其中一个，以浮点数计算。</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a percentage from 0 to 100</source>
            <extracomment>part of a text</extracomment>
            <translation>0 到 100 的百分比</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a whole number from {low} to {high}</source>
            <extracomment>part of a text</extracomment>
            <translation>{low} 到 {high} 的整数</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>Line {line}, column {column}: the last argument must be written out as a number: {expected}.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：最后一个参数必须直接写成数：{expected}。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: found {found}, expected {expected}.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：遇到 {found}，应为 {expected}。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the expression is nested more than {most} levels deep; use variables.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：表达式的嵌套超过 {most} 层；请使用变量。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>and, since comparisons are not chained: a &lt; b and b &lt; c</source>
            <extracomment>part of a text</extracomment>
            <translation>and，因为比较不能连写：a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>a name, a number or an opening bracket</source>
            <extracomment>part of a text</extracomment>
            <translation>名称、数或左括号</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: there is no function {found}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：没有函数 {found}；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: {usage} cannot take {count} arguments.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：{usage} 不能有 {count} 个参数。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: nothing stands between these brackets.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：括号之间没有内容。</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>an operator or {closing} for the bracket of line {line}, column {column}</source>
            <extracomment>part of a text</extracomment>
            <translation>运算符，或与第 {line} 行第 {column} 列的括号配对的 {closing}</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 for floating point.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：数 {found} 超出 64 位；请写成 1e20 的形式以使用浮点数。</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: the expression stands for too many operations; take fewer bands or lines at a time.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：表达式包含的运算过多；请一次少取一些波段或行。</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: neighbours are at most {most} pixels away, also where shifts add up.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：邻近像元最多相距 {most} 个像元，多次 shift 累加时也一样。</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：此处遇到长度为 {lengths} 个波段的列表；列表必须等长。</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: a list may have {most} bands at most.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：列表最多可有 {most} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: the bits of a UInt64 cannot be inverted.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：不能对 UInt64 按位取反。</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: {operator} joins truth values or the bits of whole numbers, and one side is floating point; write and, or, or int(…).</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：{operator} 连接真值或整数的位，而其中一侧是浮点数；请写 and、or 或 int(…)。</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: nothing is called {found}; the names are {known}.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：没有名为 {found} 的对象；可用的名称有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>the input</source>
            <extracomment>part of a text</extracomment>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {name} has {count} bands; write "{text}@1" for its first, or "{text}@*" for all in a statistic.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：{name} 有 {count} 个波段；请用 "{text}@1" 表示第一个，或在统计量中用 "{text}@*" 表示全部。</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {count} things are called {found}; give them different names, or count the bands through as b1, b2.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：有 {count} 个对象名为 {found}；请使用不同的名称，或以 b1、b2 的形式连续计数波段。</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: there is no band {found}; there are {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：没有波段 {found}；共有 {count} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>{some} and {count} more</source>
            <extracomment>part of a text</extracomment>
            <translation>{some}，另有 {count} 个</translation>
        </message>
        <message>
            <location filename="../core/calc/loops.py" />
            <source>Line {line}, column {column}: this line means none of the {count} band sets.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：此行不涉及 {count} 个波段集中的任何一个。</translation>
        </message>
        <message>
            <location filename="../core/calc/operators.py" />
            <source>Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 that is written out.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：{operator} 的右侧须为直接写出的 0 到 63 的整数。</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>The results hold {number}, which was to mean NoData; choose another nodata_value or output_type.</source>
            <extracomment>error</extracomment>
            <translation>结果中有 {number}，而它本应表示 NoData；请选择其他 nodata_value 或 output_type。</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>nodata_value must be a number that {type} holds; got {nodata}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value 必须是 {type} 能容纳的数；得到的是 {nodata}。</translation>
        </message>
        <message>
            <location filename="../core/calc/statistics.py" />
            <source>Line {line}, column {column}: a median or percentile takes {most} values at most; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：中值或百分位数最多取 {most} 个值；得到的是 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>The expression is empty; write for example (nir - red) / (nir + red).</source>
            <extracomment>error</extracomment>
            <translation>表达式为空；请写例如 (nir - red) / (nir + red)。</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>== to compare, or one name before = to set a variable</source>
            <extracomment>part of a text</extracomment>
            <translation>用于比较的 ==，或在 = 之前写一个名称以设置变量</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>an operator or the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>运算符或行尾</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name that is no word of the language</source>
            <extracomment>part of a text</extracomment>
            <translation>不是语言关键字的名称</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name for the result</source>
            <extracomment>part of a text</extracomment>
            <translation>结果的名称</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>Line {line}, column {column}: a folder is not named in the expression; give it as output_folder, and write one name after the expression.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：文件夹不在表达式中指定；请通过 output_folder 给出，并在表达式之后写一个名称。</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>the number of a band set</source>
            <extracomment>part of a text</extracomment>
            <translation>波段集的编号</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>straight quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>直引号</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>quotation marks around a name with braces</source>
            <extracomment>part of a text</extracomment>
            <translation>给带花括号的名称加上引号</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>an operator; a name with a dot stands in quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>运算符；带点的名称须加引号</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>行尾</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the expression</source>
            <extracomment>part of a text</extracomment>
            <translation>表达式的结尾</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: {reason}</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：{reason}</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>The expression has {length} characters, and {most} are the most.</source>
            <extracomment>error</extracomment>
            <translation>表达式有 {length} 个字符，最多允许 {most} 个。</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: found {found}, expected a number; a name that begins with a digit stands in quotation marks.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：遇到 {found}，应为数；以数字开头的名称须加引号。</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: the quotation mark {found} is not closed in its line.</source>
            <extracomment>error</extracomment>
            <translation>第 {line} 行第 {column} 列：引号 {found} 在本行内没有闭合。</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>a name, a number or an operator</source>
            <extracomment>part of a text</extracomment>
            <translation>名称、数或运算符</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>square units</source>
            <extracomment>text</extracomment>
            <translation>平方单位</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>From the first map to the second</source>
            <extracomment>text</extracomment>
            <translation>从第一幅地图到第二幅地图</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Transition matrix [{unit}]: first map in rows, second map in columns</source>
            <extracomment>text</extracomment>
            <translation>转移矩阵 [{unit}]：行为第一幅地图，列为第二幅地图</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). Areas are counted from the maps and carry their errors; the change area estimate corrects them by a sample.</source>
            <extracomment>text</extracomment>
            <translation>交换是位置变化而面积不变：为增加与减少中较小者的两倍（Pontius et al. 2004）。面积由地图统计得出，带有其误差；“变化面积估计”借助样本加以校正。</translation>
        </message>
        <message>
            <location filename="../core/classify/chi_square.py" />
            <source>A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; got {probability} and {degrees}.</source>
            <extracomment>error</extracomment>
            <translation>卡方分位数需要 0 到 1 的概率和至少为 1 的自由度；得到的是 {probability} 和 {degrees}。</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The method must be one of {methods}; got {method}.</source>
            <extracomment>error</extracomment>
            <translation>方法必须是 {methods} 之一；得到的是 {method}。</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>Priors have no part in {method}; leave them out or choose maximum likelihood.</source>
            <extracomment>error</extracomment>
            <translation>先验概率不用于 {method}；请省略先验概率，或选择最大似然。</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The signatures have {expected} bands and the image has {got}; give the bands that the signatures were taken from, in the same order.</source>
            <extracomment>error</extracomment>
            <translation>光谱特征有 {expected} 个波段，而影像有 {got} 个；请按相同顺序给出提取光谱特征时所用的波段。</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>a probability of 0 to 100 percent</source>
            <extracomment>part of a text</extracomment>
            <translation>0 到 100 的百分比概率</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood with {bands} bands needs at least {needed} training pixels in each class, and {signature} has {count}; draw more polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>使用 {bands} 个波段的最大似然要求每个类别至少有 {needed} 个训练像元，而 {signature} 有 {count} 个；请绘制更多多边形、使用更少的波段，或选择其他方法。</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood needs a covariance, and {signature} has none; take its signature from training pixels, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>最大似然需要协方差，而 {signature} 没有；请从训练像元提取其光谱特征，或选择其他方法。</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>The covariance of {signature} from {count} training pixels cannot be inverted, as a band is constant or follows from the others; draw more varied polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>由 {count} 个训练像元得到的 {signature} 的协方差不可逆，因为某个波段为常数或可由其他波段推出；请绘制更多样的多边形、使用更少的波段，或选择其他方法。</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>an unknown number of</source>
            <extracomment>part of a text</extracomment>
            <translation>数量未知的</translation>
        </message>
        <message>
            <location filename="../core/classify/minimum_distance.py" />
            <source>a distance above 0 in the unit of the bands</source>
            <extracomment>part of a text</extracomment>
            <translation>大于 0 的距离，以波段的单位计</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A classification needs the signature of at least one class; got none.</source>
            <extracomment>error</extracomment>
            <translation>分类至少需要一个类别的光谱特征；没有得到任何光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>All signatures must have the same bands; {first} has {first_bands} and {second} has {second_bands}.</source>
            <extracomment>error</extracomment>
            <translation>所有光谱特征的波段必须相同；{first} 有 {first_bands} 个，{second} 有 {second_bands} 个。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>There is no macroclass for {signature}; give it one, or classify by class.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 没有宏类；请指定宏类，或按类别分类。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Class ids must fit into 32 bits; got {lowest} to {highest}.</source>
            <extracomment>error</extracomment>
            <translation>类别编号必须在 32 位以内；得到的是 {lowest} 到 {highest}。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A prior is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>为类别 {unknown} 给出了先验概率，但该类别没有光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must name every class; there is none for {missing}.</source>
            <extracomment>error</extracomment>
            <translation>先验概率必须包含每个类别；缺少 {missing} 的先验概率。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must be numbers of at least 0, and one above 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>先验概率必须是不小于 0 的数，且至少一个大于 0；得到的是 {got}。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A threshold is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>为类别 {unknown} 给出了阈值，但该类别没有光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>The threshold of {signature} must be {expected}; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的阈值应为：{expected}；得到的是 {threshold}。</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class</source>
            <extracomment>part of a text</extracomment>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>macroclass</source>
            <extracomment>part of a text</extracomment>
            <translation>宏类</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>There is no valid training pixel in {signature}; draw its polygons over valid pixels, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 中没有有效的训练像元；请在有效像元上绘制其多边形，或略去该类别。</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The mean of {signature} must be one finite number for each band; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的均值必须为每个波段一个有限数；得到的是 {got}。</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The covariance of {signature} must be a symmetric matrix of {bands} x {bands} finite numbers; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的协方差必须是由 {bands} x {bands} 个有限数组成的对称矩阵；得到的是 {shape}。</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id}</source>
            <extracomment>part of a text</extracomment>
            <translation>类别 {id}</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id} ({class_name})</source>
            <extracomment>part of a text</extracomment>
            <translation>类别 {id}（{class_name}）</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must be an integer; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>编号（{kind}）必须是整数；得到的是 {number}。</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must not be 0, which means unclassified; give the {kind} another id.</source>
            <extracomment>error</extracomment>
            <translation>编号（{kind}）不能为表示未分类的 0；请使用其他编号（{kind}）。</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>an angle above 0 and up to 180 degrees</source>
            <extracomment>part of a text</extracomment>
            <translation>大于 0 且不超过 180 度的角度</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>光谱角至少需要 2 个波段，因为单个波段的所有像元方向相同；请增加波段，或选择最小距离。</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The mean of {signature} is zero in all bands, so it has no spectral angle; leave it out or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的均值在所有波段中均为零，因此没有光谱角；请略去该类别，或选择最小距离。</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>The training pixels must all have the same number of bands; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>训练像元的波段数必须全部相同；得到的是 {found}。</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>Training pixels must come as (pixels, bands) with one class id each; got {samples} values and {ids} ids.</source>
            <extracomment>error</extracomment>
            <translation>训练像元必须以（像元，波段）的形式给出，每个像元一个类别编号；得到的是 {samples} 个值和 {ids} 个编号。</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.</source>
            <extracomment>error</extracomment>
            <translation>{all} 个训练像元中有 {bad} 个包含 NaN 或无穷大；请略去没有数据的像元。</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{count} training pixels have the class id 0, which means unclassified; give their class another id.</source>
            <extracomment>error</extracomment>
            <translation>{count} 个训练像元的类别编号为表示未分类的 0；请为其类别使用其他编号。</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>{name} holds no centre; type a row of values for each cluster.</source>
            <extracomment>error</extracomment>
            <translation>{name} 中没有中心；请为每个簇输入一行值。</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must have as many values as the first, which has {expected}; it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 的第 {row} 行的值必须与第一行一样多，第一行有 {expected} 个；该行有 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must hold finite numbers; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 的第 {row} 行必须是有限数；其中有 {cell}。</translation>
        </message>
        <message>
            <location filename="../core/conformal/class_sets.py" />
            <source>Class sets need probabilities, and this model has none; take a model with probabilities, such as maximum likelihood or a random forest.</source>
            <extracomment>error</extracomment>
            <translation>类别集需要概率，而此模型没有概率；请采用带概率的模型，例如最大似然或随机森林。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Sizes of the sets on the map</source>
            <extracomment>text</extracomment>
            <translation>地图上集合的大小</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes that share a set</source>
            <extracomment>text</extracomment>
            <translation>共享集合的类别</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>How the sets are made</source>
            <extracomment>text</extracomment>
            <translation>集合是如何得到的</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>in every set</source>
            <extracomment>text</extracomment>
            <translation>在每个集合中</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration groups</source>
            <extracomment>text</extracomment>
            <translation>校准组</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration pixels</source>
            <extracomment>text</extracomment>
            <translation>校准像元</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Judged groups</source>
            <extracomment>text</extracomment>
            <translation>评判的组</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Estimated coverage [%]</source>
            <extracomment>text</extracomment>
            <translation>估计覆盖率 [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Standard error [%]</source>
            <extracomment>text</extracomment>
            <translation>标准误 [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Pixels of the map with the class in their set</source>
            <extracomment>text</extracomment>
            <translation>集合中有该类别的地图像元</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>With no other class</source>
            <extracomment>text</extracomment>
            <translation>没有其他类别</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The standard error is that between the groups. A class whose other groups are too few for a threshold cannot be judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the scene is like the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>每个组由其余各组得出的阈值来评判：即其像元中集合包含其类别的比例。标准误为组间的标准误。若一个类别的其余组不足以得出阈值，则无法评判。该估计说明集合高出给定覆盖率多少；它不能说明该景是否与校准要素相似。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes in the set</source>
            <extracomment>text</extracomment>
            <translation>集合中的类别</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Share [%]</source>
            <extracomment>text</extracomment>
            <translation>比例 [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class of the column too: the classes that the model cannot tell apart.</source>
            <extracomment>text</extracomment>
            <translation>在集合包含行类别的地图像元中，集合也包含列类别的像元所占的百分比：即模型无法区分的类别。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for each class.</source>
            <extracomment>text</extracomment>
            <translation>{percent} % 的覆盖率对每个类别成立。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>{percent} % 的覆盖率对所有类别合计成立，按校准要素的构成。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>A class is in the set of a pixel where its probability by the model is at least the threshold. Each calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.</source>
            <extracomment>text</extracomment>
            <translation>模型给出的某类别的概率不低于阈值时，该类别属于像元的集合。每个校准组的权重相同，由其像元平均分担；另有一个可能位于任何位置的组代表所制图的像元（Lee et al. 2023）。至少需要 {needed} 个组。</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean over such polygons and over calibrations. Where those lie in pure and plain places, it says little of mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.</source>
            <extracomment>text</extracomment>
            <translation>覆盖率是针对新多边形中的像元而言的，该多边形的选取方式与校准多边形相同：即对此类多边形和多次校准的平均。若校准多边形位于纯净而典型的地方，则覆盖率很少能说明混合像元和边缘的情况。空集表示没有任何类别的概率达到其自身像元的通常水平。</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>expression must give one result; {text} gives several.</source>
            <extracomment>error</extracomment>
            <translation>expression 必须给出一个结果；{text} 给出了多个。</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives NoData inside the areas, and {raster} has no NoData value; use fill(…) to give another value.</source>
            <extracomment>error</extracomment>
            <translation>表达式在区域内给出 NoData，而 {raster} 没有 NoData 值；请用 fill(…) 给出其他值。</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>表达式给出 {value}，而 {raster} 无法容纳：其数值为 {low} 到 {high} 的 {type}。</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, which is the NoData value of {raster}; give nodata where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>表达式给出 {value}，它是 {raster} 的 NoData 值；若确为此意，请给出 nodata。</translation>
        </message>
        <message>
            <location filename="../core/errors.py" />
            <source>The run was cancelled.</source>
            <extracomment>error</extracomment>
            <translation>运行已取消。</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no file {path}.</source>
            <extracomment>error</extracomment>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no folder {path}.</source>
            <extracomment>error</extracomment>
            <translation>没有文件夹 {path}。</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>{path} cannot be changed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法更改 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/focal/dtypes.py" />
            <source>Neighbourhood statistics need integers or real numbers; got values of type {dtype}.</source>
            <extracomment>error</extracomment>
            <translation>邻域统计需要整数或实数；得到的是 {dtype} 类型的值。</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The kernel must be a matrix with an odd number of rows and of columns; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>核必须是行数和列数均为奇数的矩阵；得到的是 {shape}。</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>a single number</source>
            <extracomment>part of a text</extracomment>
            <translation>单个数</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The weights of the kernel must be finite numbers; got infinity or NaN.</source>
            <extracomment>error</extracomment>
            <translation>核的权重必须是有限数；得到的是无穷大或 NaN。</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>At least one weight of the kernel must differ from zero; got zeros only.</source>
            <extracomment>error</extracomment>
            <translation>核中至少要有一个权重不为零；得到的全部为零。</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The radius must be a whole number of pixels, at least 1; got {radius}.</source>
            <extracomment>error</extracomment>
            <translation>半径必须是至少为 1 的整数像元数；得到的是 {radius}。</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>The kernel has no rows; expected lines of numbers, for example 1,1,1.</source>
            <extracomment>error</extracomment>
            <translation>核中没有行；应为由数组成的行，例如 1,1,1。</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>核的第 {row} 行有 {found} 个单元，而第 1 行有 {expected} 个；所有行的长度必须相同。</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row}, column {column} of the kernel must be a number; got '{cell}'.</source>
            <extracomment>error</extracomment>
            <translation>核的第 {row} 行第 {column} 列必须是数；得到的是 '{cell}'。</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic must be one of {expected}; got {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>统计量必须是 {expected} 之一；得到的是 {statistic}。</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a kernel.</source>
            <extracomment>error</extracomment>
            <translation>统计量 {statistic} 需要不小于 0 的核权重；得到的是 {weight:g}；这样的核请使用求和。</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile must be from 0 to 100; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>百分位数必须为 0 到 100；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile {value} does not apply to the statistic {statistic}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>百分位数 {value} 不适用于统计量 {statistic}；请省略它。</translation>
        </message>
        <message>
            <location filename="../core/focal/sums.py" />
            <source>A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 first or take the mean.</source>
            <extracomment>error</extracomment>
            <translation>{cells} 个 {dtype} 类型单元的总和超出 64 位；请先将栅格转换为 float64，或改用均值。</translation>
        </message>
        <message>
            <location filename="../core/html.py" />
            <source>en</source>
            <extracomment>text</extracomment>
            <translation>zh</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, g=2.5; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>constants 的格式必须为 NAME=NUMBER, NAME=NUMBER，每个名称一次，例如 L=0.5, g=2.5；得到的是 {part}。</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>There is no constant {name}; the constants are {known}.</source>
            <extracomment>error</extracomment>
            <translation>没有常数 {name}；常数有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>{index} needs the constant {name} ({meaning}); give it in constants, such as {name}={example:g}.</source>
            <extracomment>error</extracomment>
            <translation>{index} 需要常数 {name}（{meaning}）；请在 constants 中给出，例如 {name}={example:g}。</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, red=4; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>band_roles 的格式必须为 ROLE=BAND, ROLE=BAND，每个角色一次，例如 nir=8, red=4；得到的是 {part}。</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles names the band {number}, and {source} has {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>band_roles 指定了波段 {number}，而 {source} 有 {count} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say which one it is with sensor or band_roles, such as {role}=1.</source>
            <extracomment>error</extracomment>
            <translation>{index} 需要角色为 {role} 的波段，而 {source} 中没有；其波段有 {known}。请用 sensor 或 band_roles 说明是哪一个，例如 {role}=1。</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} cannot be computed: {reason}</source>
            <extracomment>error</extracomment>
            <translation>无法计算 {index}：{reason}</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has R - gamma * (R - B).</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman 和 Tanré（1992）对红波段采用 R - gamma * (B - R)，而目录中为 R - gamma * (R - B)。</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), which is B.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman 和 Tanré（1992）对红波段采用 R - (B - R)，而目录中为 R - (R - B)，即 B。</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second one to the fraction.</source>
            <extracomment>part of a text</extracomment>
            <translation>Martín 等（2006）将两个平方都放在分母中，而目录将第二个平方加在分式上。</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>The soil adjusted index in it has N + R + L in its denominator, where the catalogue has N - R + L.</source>
            <extracomment>part of a text</extracomment>
            <translation>其中的土壤调节指数的分母为 N + R + L，而目录中为 N - R + L。</translation>
        </message>
        <message>
            <location filename="../core/language.py" />
            <source>{others} or {last}</source>
            <extracomment>part of a text</extracomment>
            <translation>{others} 或 {last}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Class {value}</source>
            <extracomment>text</extracomment>
            <translation>类别 {value}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Unclassified</source>
            <extracomment>text</extracomment>
            <translation>未分类</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, 50 critical); got {level!r}.</source>
            <extracomment>error</extracomment>
            <translation>日志级别必须是 0 到 50 的整数（10 调试，20 信息，30 警告，40 错误，50 严重错误）；得到的是 {level!r}。</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log cannot be written to {path} ({reason}); choose another file.</source>
            <extracomment>error</extracomment>
            <translation>无法将日志写入 {path}（{reason}）；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The recipients of the mail must be addresses such as name@example.org; got {address!r}.</source>
            <extracomment>error</extracomment>
            <translation>邮件收件人必须是 name@example.org 这样的地址；得到的是 {address!r}。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The user and the password of the SMTP server must be given together; one is missing.</source>
            <extracomment>error</extracomment>
            <translation>SMTP 服务器的用户名和密码必须同时给出；缺少其中一项。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The SMTP server must be given as host or host:port, with a port from 1 to 65535.</source>
            <extracomment>error</extracomment>
            <translation>SMTP 服务器必须以 host 或 host:port 的形式给出，端口为 1 到 65535。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The notification by mail must be true, false or the number of seconds of the shortest run to tell; got {setting!r}.</source>
            <extracomment>error</extracomment>
            <translation>邮件通知必须是 true、false，或需要通知的最短运行的秒数；得到的是 {setting!r}。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} finished</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom：{title} 已完成</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} finished after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} 已完成，用时 {duration}（h:mm:ss）。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} failed</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom：{title} 失败</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} failed after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} 失败，用时 {duration}（h:mm:ss）。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Outputs:</source>
            <extracomment>text</extracomment>
            <translation>输出：</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was not sent by {server}: {reason}.</source>
            <extracomment>part of a text</extracomment>
            <translation>{server} 未发送关于本次运行的邮件：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was refused by {server} for {recipients}.</source>
            <extracomment>part of a text</extracomment>
            <translation>{server} 拒绝了发给 {recipients} 的关于本次运行的邮件。</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it offers no encryption (STARTTLS), and the password would be readable on the network</source>
            <extracomment>part of a text</extracomment>
            <translation>它不提供加密（STARTTLS），密码会在网络上被读取</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>its certificate cannot be trusted ({reason})</source>
            <extracomment>part of a text</extracomment>
            <translation>其证书不可信（{reason}）</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not accept the user and the password (code {code})</source>
            <extracomment>part of a text</extracomment>
            <translation>它不接受该用户名和密码（代码 {code}）</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it refused every recipient ({recipients})</source>
            <extracomment>part of a text</extracomment>
            <translation>它拒绝了所有收件人（{recipients}）</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it answered with code {code}</source>
            <extracomment>part of a text</extracomment>
            <translation>它返回了代码 {code}</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not answer within {seconds} seconds</source>
            <extracomment>part of a text</extracomment>
            <translation>它在 {seconds} 秒内没有响应</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it closed the connection</source>
            <extracomment>part of a text</extracomment>
            <translation>它关闭了连接</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it does not offer what the mail needs: a login, or addresses beyond ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>它不提供邮件所需的功能：登录，或非 ASCII 地址</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>the user and the password must be ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>用户名和密码必须是 ASCII 字符</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description is no JSON</source>
            <extracomment>error</extracomment>
            <translation>其描述不是 JSON</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description lacks the entry "format": "{format}"</source>
            <extracomment>error</extracomment>
            <translation>其描述缺少条目 "format": "{format}"</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has version {version!r} of the format, and version {known} can be read</source>
            <extracomment>error</extracomment>
            <translation>其格式版本为 {version!r}，而可读取的版本为 {known}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its classes are not in rising order</source>
            <extracomment>error</extracomment>
            <translation>其类别未按升序排列</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it holds a {family}, which is not known</source>
            <extracomment>error</extracomment>
            <translation>它包含未知的 {family}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has one class alone</source>
            <extracomment>error</extracomment>
            <translation>它只有一个类别</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid number</source>
            <extracomment>error</extracomment>
            <translation>有一个类别没有有效的编号</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid colour</source>
            <extracomment>error</extracomment>
            <translation>有一个类别没有有效的颜色</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its {entry} are missing</source>
            <extracomment>error</extracomment>
            <translation>缺少其 {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is missing</source>
            <extracomment>error</extracomment>
            <translation>缺少其条目 {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no text</source>
            <extracomment>error</extracomment>
            <translation>其条目 {entry} 不是文本</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number</source>
            <extracomment>error</extracomment>
            <translation>其条目 {entry} 不是数字</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number above 0</source>
            <extracomment>error</extracomment>
            <translation>其条目 {entry} 不是大于 0 的数</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no count</source>
            <extracomment>error</extracomment>
            <translation>其条目 {entry} 不是计数</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by training features</source>
            <extracomment>part of a text</extracomment>
            <translation>按训练要素验证</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by single pixels</source>
            <extracomment>part of a text</extracomment>
            <translation>按单个像元验证</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Settings</source>
            <extracomment>text</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation</source>
            <extracomment>text</extracomment>
            <translation>验证</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance of the bands</source>
            <extracomment>text</extracomment>
            <translation>波段重要性</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Search for the best settings</source>
            <extracomment>text</extracomment>
            <translation>最佳设置的搜索</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Software</source>
            <extracomment>text</extracomment>
            <translation>软件</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Program</source>
            <extracomment>text</extracomment>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Version</source>
            <extracomment>text</extracomment>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Model: {method}</source>
            <extracomment>text</extracomment>
            <translation>模型：{method}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Class {number}</source>
            <extracomment>text</extracomment>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Setting</source>
            <extracomment>text</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Out of bag</source>
            <extracomment>text</extracomment>
            <translation>袋外</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Judged pixels</source>
            <extracomment>text</extracomment>
            <translation>评判的像元</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>At least two classes need several training features each for a validation by features. The figures by single pixels tell little: neighbours of a pixel taught what judges it.</source>
            <extracomment>text</extracomment>
            <translation>按要素验证需要至少两个类别各有多个训练要素。按单个像元的数值说明不了多少：像元的邻近像元参与训练了评判它的模型。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel taught what judges it, which is {optimism:.1f} percentage points more favourable here.</source>
            <extracomment>text</extracomment>
            <translation>按训练要素时，任何像元都不会由同一要素的其他像元来评判：若要素遍布整景，这就是在该景其他地方可以预期的结果。按单个像元以及袋外时，像元的邻近像元参与训练了评判它的模型，此处因此偏高 {optimism:.1f} 个百分点。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Classes with one training feature cannot be judged by features: {classes}.</source>
            <extracomment>text</extracomment>
            <translation>只有一个训练要素的类别无法按要素评判：{classes}。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The settings were chosen by the same training features, so the figures are a little too favourable.</source>
            <extracomment>text</extracomment>
            <translation>设置是用同样的训练要素选出的，因此数值略微偏高。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Predicted</source>
            <extracomment>text</extracomment>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Rows are what was predicted, columns what the training features say.</source>
            <extracomment>text</extracomment>
            <translation>行为预测的类别，列为训练要素给出的类别。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance</source>
            <extracomment>text</extracomment>
            <translation>重要性</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The share of a band in the decrease of impurity over all trees; bands that say the same share it.</source>
            <extracomment>text</extracomment>
            <translation>波段在所有树的不纯度下降中所占的比例；信息相同的波段分享该比例。</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Mean accuracy of the classes [%]</source>
            <extracomment>text</extracomment>
            <translation>各类别的平均精度 [%]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>exponential</source>
            <extracomment>part of a text</extracomment>
            <translation>指数</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>spherical</source>
            <extracomment>part of a text</extracomment>
            <translation>球状</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Distance [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>距离 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Semivariance</source>
            <extracomment>text</extracomment>
            <translation>半方差</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Pairs</source>
            <extracomment>text</extracomment>
            <translation>点对数</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The features were kept whole and nothing else: the figures are those by training features.</source>
            <extracomment>text</extracomment>
            <translation>只保持要素完整，此外没有其他限制：数值即为按训练要素的数值。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The training features were divided by square blocks with a side of {distance}; a feature lies in the block of its centre. This is what to expect where the map lies outside the blocks that have training features.</source>
            <extracomment>text</extracomment>
            <translation>训练要素按边长为 {distance} 的方块划分；要素属于其中心所在的块。这是地图位于含有训练要素的块之外时可以预期的结果。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect where the map is at least that far from all training features.</source>
            <extracomment>text</extracomment>
            <translation>与被评判像元的距离小于 {distance} 的训练像元当时都不参与训练。这是地图与所有训练要素至少相距这么远时可以预期的结果。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>That left out {share:.0f} % of the pixels of other features; with more folds it is less.</source>
            <extracomment>text</extracomment>
            <translation>这略去了其他要素像元的 {share:.0f} %；折数更多时会更少。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features depend on each other up to {distance}: the practical range of their variogram by the {shape} model.</source>
            <extracomment>text</extracomment>
            <translation>按训练要素的误差在 {distance} 以内相互依赖：这是按{shape}模型求得的其变异函数的有效变程。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features still depend on each other at {distance}, the largest distance that was looked at.</source>
            <extracomment>text</extracomment>
            <translation>按训练要素的误差在所考察的最大距离 {distance} 处仍相互依赖。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No range of the errors by training features was found: they hardly depend on distance, or are too few.</source>
            <extracomment>text</extracomment>
            <translation>没有找到按训练要素的误差的变程：误差几乎与距离无关，或数量过少。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller distance, more folds, or more training features that lie apart.</source>
            <extracomment>text</extracomment>
            <translation>以此无法作出任何评判：每个类别的所有其他训练像元都太近。请取更小的距离、更多的折，或增加彼此分开的训练要素。</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.</source>
            <extracomment>text</extracomment>
            <translation>有 {count:,} 个训练像元未被评判，因为当时其类别没有其他要素参与训练。</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取模型 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} cannot be used as a model: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} 不能用作模型：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} is no model, or is damaged; take a file that a training tool has written.</source>
            <extracomment>error</extracomment>
            <translation>{path} 不是模型，或已损坏；请使用由训练工具写出的文件。</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its parts have the same names, or are too many</source>
            <extracomment>error</extracomment>
            <translation>其各部分重名，或数量过多</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>it must hold {names}, and nothing else</source>
            <extracomment>error</extracomment>
            <translation>它必须只包含 {names}</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>an array has a strange name</source>
            <extracomment>error</extracomment>
            <translation>有一个数组的名称异常</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>a part is encrypted, or packed in an unknown way</source>
            <extracomment>error</extracomment>
            <translation>某个部分已加密，或以未知方式压缩</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is too large</source>
            <extracomment>error</extracomment>
            <translation>其部分 {part} 过大</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is incomplete</source>
            <extracomment>error</extracomment>
            <translation>其部分 {part} 不完整</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is no array of numbers</source>
            <extracomment>error</extracomment>
            <translation>其部分 {part} 不是数值数组</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} has another size than it states</source>
            <extracomment>error</extracomment>
            <translation>其部分 {part} 的大小与所声明的不同</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed for it; raise the available RAM, or train a smaller model.</source>
            <extracomment>error</extracomment>
            <translation>模型 {path} 需要 {needed:.0f} MB 内存，而允许用于它的为 {allowed:.0f} MB；请增加可用内存，或训练更小的模型。</translation>
        </message>
        <message>
            <location filename="../core/packages.py" />
            <source>{tool} needs the Python package {package}; install it with {command}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} 需要 Python 软件包 {package}；请用 {command} 安装。</translation>
        </message>
        <message>
            <location filename="../core/patches/merges.py" />
            <source>The smallest patch to keep must have at least 1 pixel; got {size}.</source>
            <extracomment>error</extracomment>
            <translation>保留的最小斑块至少要有 1 个像元；得到的是 {size}。</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>A strip may have at most {limit} pixels; got {pixels}: use lower strips.</source>
            <extracomment>error</extracomment>
            <translation>一个条带最多可有 {limit} 个像元；得到的是 {pixels}：请使用更低的条带。</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The connectivity must be 4 or 8; got {connectivity}.</source>
            <extracomment>error</extracomment>
            <translation>连通性必须是 4 或 8；得到的是 {connectivity}。</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.</source>
            <extracomment>error</extracomment>
            <translation>斑块需要由整数类别组成的（行，列）数组；得到的是 {dtype} 类型的 {shape}：请先取整或重分类。</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The mask of valid pixels must have the shape {expected} of the classes; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>有效像元的掩膜必须与类别的形状 {expected} 相同；得到的是 {shape}。</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>A picture as PNG</source>
            <extracomment>part of a text</extracomment>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>{path} cannot be drawn; write the picture as .svg.</source>
            <extracomment>error</extracomment>
            <translation>无法绘制 {path}；请将图片写为 .svg。</translation>
        </message>
        <message>
            <location filename="../core/predict/boosting.py" />
            <source>the number of trees is no multiple of that of the classes</source>
            <extracomment>error</extracomment>
            <translation>树的数量不是类别数的倍数</translation>
        </message>
        <message>
            <location filename="../core/predict/class_map.py" />
            <source>output_{name} needs probabilities, and this model has none; leave it out, or take a model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>output_{name} 需要概率，而此模型没有概率；请略去它，或使用带概率的模型。</translation>
        </message>
        <message>
            <location filename="../core/predict/forest.py" />
            <source>the shares in a leaf of the forest do not sum to 1</source>
            <extracomment>error</extracomment>
            <translation>森林某个叶节点中的比例之和不为 1</translation>
        </message>
        <message>
            <location filename="../core/predict/mlp.py" />
            <source>the last layer has not one output for each class</source>
            <extracomment>error</extracomment>
            <translation>最后一层并非每个类别各有一个输出</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample has a class that is not there</source>
            <extracomment>error</extracomment>
            <translation>有一个训练样本的类别不存在</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample is too large</source>
            <extracomment>error</extracomment>
            <translation>有一个训练样本过大</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the normalisation is none of {kinds}</source>
            <extracomment>error</extracomment>
            <translation>归一化不是 {kinds} 之一</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the numbers of the normalisation cannot be</source>
            <extracomment>error</extracomment>
            <translation>归一化的数值不可能成立</translation>
        </message>
        <message>
            <location filename="../core/predict/one_vs_rest.py" />
            <source>a share in a leaf is not between 0 and 1</source>
            <extracomment>error</extracomment>
            <translation>叶节点中的某个比例不在 0 与 1 之间</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} holds numbers that are not finite</source>
            <extracomment>error</extracomment>
            <translation>数组 {array} 含有非有限的数</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no number from {lowest:g} to {highest:g}</source>
            <extracomment>error</extracomment>
            <translation>设置 {setting} 不是 {lowest:g} 到 {highest:g} 之间的数</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no whole number</source>
            <extracomment>error</extracomment>
            <translation>设置 {setting} 不是整数</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is none of {options}</source>
            <extracomment>error</extracomment>
            <translation>设置 {setting} 不是 {options} 之一</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} is missing</source>
            <extracomment>error</extracomment>
            <translation>缺少数组 {array}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} has the type {type} and the shape {shape}</source>
            <extracomment>error</extracomment>
            <translation>数组 {array} 的类型为 {type}，形状为 {shape}</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold needs probabilities, and this model was trained without them; leave it out, or train the model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>threshold 需要概率，而此模型训练时没有概率；请略去它，或训练带概率的模型。</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold must be a probability from 0 to 1 for this model; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>对于此模型，threshold 必须是 0 到 1 的概率；得到的是 {threshold}。</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not those of its classes, in their order</source>
            <extracomment>error</extracomment>
            <translation>其光谱特征与其类别及类别顺序不符</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not valid: {reason}</source>
            <extracomment>error</extracomment>
            <translation>其光谱特征无效：{reason}</translation>
        </message>
        <message>
            <location filename="../core/predict/svm.py" />
            <source>a class has a negative number of support vectors</source>
            <extracomment>error</extracomment>
            <translation>有一个类别的支持向量数为负</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree looks at a band that is not there</source>
            <extracomment>error</extracomment>
            <translation>有一棵树用到了不存在的波段</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees have too many thresholds</source>
            <extracomment>error</extracomment>
            <translation>这些树的阈值过多</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees are too large</source>
            <extracomment>error</extracomment>
            <translation>这些树过大</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree is too deep</source>
            <extracomment>error</extracomment>
            <translation>有一棵树过深</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>the arrays of the trees do not fit each other</source>
            <extracomment>error</extracomment>
            <translation>各树的数组彼此不匹配</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid band or threshold</source>
            <extracomment>error</extracomment>
            <translation>树的某个节点没有有效的波段或阈值</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid children</source>
            <extracomment>error</extracomment>
            <translation>树的某个节点没有有效的子节点</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>Finished</source>
            <extracomment>part of a text</extracomment>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>The progress callback failed and is not called again ({reason}).</source>
            <extracomment>part of a text</extracomment>
            <translation>进度回调函数失败，不再调用（{reason}）。</translation>
        </message>
        <message>
            <location filename="../core/raster/align.py" />
            <source>resampling cannot be {method} for band {band} of {raster}, whose stored numbers have the scale {scale} and the offset {offset}; take nearest or average.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的波段 {band} 的存储数的比例为 {scale}、偏移为 {offset}，resampling 不能为 {method}；请取 nearest 或 average。</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Reading the training pixels</source>
            <extracomment>progress</extracomment>
            <translation>正在读取训练像元</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Outside</source>
            <extracomment>text</extracomment>
            <translation>区域外</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Inside</source>
            <extracomment>text</extracomment>
            <translation>区域内</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Comparing the pixels</source>
            <extracomment>progress</extracomment>
            <translation>正在比较像元</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>{model} keeps no importance of its bands, so all bands weigh the same.</source>
            <extracomment>message</extracomment>
            <translation>{model} 没有保存其波段的重要性，因此所有波段的权重相同。</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Band {band} has the value {value:g} in all training pixels, so that nothing can be compared with it; leave it out by the weight 0.</source>
            <extracomment>error</extracomment>
            <translation>波段 {band} 在所有训练像元中的值均为 {value:g}，无法用它作任何比较；请以权重 0 略去它。</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>All training pixels belong to one feature or group, and are to be compared with those of others; at least 2 are needed.</source>
            <extracomment>error</extracomment>
            <translation>所有训练像元属于同一个要素或组，而它们要与其他要素或组的像元比较；至少需要 2 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller one, or training features that lie farther apart.</source>
            <extracomment>error</extracomment>
            <translation>在 {distance:.6g} 的距离下，没有训练像元能与其他像元比较；请取更小的距离，或相距更远的训练要素。</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>the model</source>
            <extracomment>part of a text</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale {trained}: check that the values of both mean the same.</source>
            <extracomment>message</extracomment>
            <translation>{raster} 的波段 {band} 的比例为 {scale}，而模型训练所用的比例为 {trained}：请检查两者的值含义是否相同。</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Neither names nor wavelengths tell which bands are those of {owner}; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>名称和波长都不能说明哪些是{owner}的波段；按顺序取用。</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>模型需要 {needed} MB 内存，而允许的为 {allowed} MB；请增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/area.py" />
            <source>{raster} is a rotated grid in degrees, whose areas are not supported; bring it to a projected coordinate system first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 是以度为单位的旋转格网，不支持计算其面积；请先转换到投影坐标系。</translation>
        </message>
        <message>
            <location filename="../core/raster/band.py" />
            <source>Band {band} of {raster} has the type {type}, which is not supported; convert it to a real number type first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的波段 {band} 的类型为 {type}，不受支持；请先转换为实数类型。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>A virtual raster cannot resample its bands; write a .tif, or leave resampling out.</source>
            <extracomment>error</extracomment>
            <translation>虚拟栅格不能对其波段重采样；请写出 .tif，或不指定重采样。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>The table needs a row for each of the {count} bands ({bands}); it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>表需要为 {count} 个波段（{bands}）各有一行；现有 {found} 行。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band keeps its own.</source>
            <extracomment>error</extracomment>
            <translation>没有类型能精确容纳所有波段的数值：{types}；请写出 .vrt，其中每个波段保留自己的类型。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>it is no text</source>
            <extracomment>part of a text</extracomment>
            <translation>它不是文本</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster.</source>
            <extracomment>error</extracomment>
            <translation>文件夹 {folder} 中没有栅格。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster with {texts} in its name.</source>
            <extracomment>error</extracomment>
            <translation>文件夹 {folder} 中没有名称包含 {texts} 的栅格。</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>box_coordinate_list must be [left, top, right, bottom]; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>box_coordinate_list 必须为 [left, top, right, bottom]；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/raster/budget.py" />
            <source>This run needs at least {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM or lower the number of processes.</source>
            <extracomment>error</extracomment>
            <translation>此次运行至少需要 {needed} MB 内存，而允许使用 {allowed} MB；请增加可用内存，或减少进程数。</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{raster} does not meet the ground of the output, so that all would be NoData.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 与输出的地面不相交，结果将全部为 NoData。</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip keeps values within bounds.</source>
            <extracomment>message</extracomment>
            <translation>{result} 的 {count:,} 个像元的值是 {type} 无法容纳的，已变为 NoData；clip 可将值限制在界限之内。</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; choose another nodata_value where they are data.</source>
            <extracomment>message</extracomment>
            <translation>{result} 的 {count:,} 个像元的值为 {nodata}，它在输出中表示 NoData；若它们是数据，请选择其他 nodata_value。</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>No pixel of {result} has a value.</source>
            <extracomment>message</extracomment>
            <translation>{result} 没有任何像元有值。</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>No calibration feature of {vector} holds a valid pixel of {raster}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 中没有校准要素包含 {raster} 的有效像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>校准像元约需 {needed:.0f} MB 内存，而允许的为 {allowed} MB；请减小 max_pixels，或增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie outside the raster and {missed} hold no pixel centre; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>在 {features} 个校准要素中，{unlabelled} 个没有类别或没有几何，{outside} 个位于栅格之外，{missed} 个不含像元中心；这些要素已略去。</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of the pixels of the calibration features {contested} lie in features of several classes and {invalid} are NoData in a band; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>在校准要素的像元中，{contested} 个位于多个类别的要素内，{invalid} 个在某个波段为 NoData；这些像元已略去。</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{path} has no selected signature.</source>
            <extracomment>error</extracomment>
            <translation>{path} 中没有选中的光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>the catalogue</source>
            <extracomment>part of a text</extracomment>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{first} and {second} of {path} have other bands; take signatures of the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{path} 中的 {first} 和 {second} 波段不同；请采用波段相同的光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>A spectral angle needs at least 2 bands; 1 is compared.</source>
            <extracomment>error</extracomment>
            <translation>光谱角至少需要 2 个波段；参与比较的为 1 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Measuring the bands</source>
            <extracomment>progress</extracomment>
            <translation>正在量算波段</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Writing the changes</source>
            <extracomment>progress</extracomment>
            <translation>正在写出变化</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, or rasters of 2 bands.</source>
            <extracomment>error</extracomment>
            <translation>只有 2 个波段时方向才是一个角度，而参与比较的有 {bands} 个；请采用符号，或使用 2 个波段的栅格。</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The signs of at most {most} bands fit one code, and {bands} are compared; take fewer bands.</source>
            <extracomment>error</extracomment>
            <translation>一个代码最多容纳 {most} 个波段的符号，而参与比较的有 {bands} 个；请减少波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>There is no band {band}; the rasters have {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>没有波段 {band}；各栅格共有 {count} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>Each band can be chosen once; got {numbers}.</source>
            <extracomment>error</extracomment>
            <translation>每个波段只能选择一次；得到的是 {numbers}。</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Calibrating</source>
            <extracomment>progress</extracomment>
            <translation>正在校准</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Mapping</source>
            <extracomment>progress</extracomment>
            <translation>正在制图</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; these classes have fewer, and are in every set: {classes}.</source>
            <extracomment>message</extracomment>
            <translation>{percent:g} % 的覆盖率需要每个类别有 {needed} 个校准要素或组；以下类别不足此数，会在每个集合中：{classes}。</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups, and there are {count}: every class is in every set.</source>
            <extracomment>message</extracomment>
            <translation>{percent:g} % 的覆盖率需要 {needed} 个校准要素或组，现有 {count} 个：每个类别都在每个集合中。</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>No class</source>
            <extracomment>text</extracomment>
            <translation>无类别</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>1 class</source>
            <extracomment>text</extracomment>
            <translation>1 个类别</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>{count} classes</source>
            <extracomment>text</extracomment>
            <translation>{count} 个类别</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_map.py" />
            <source>Cluster {number}</source>
            <extracomment>text</extracomment>
            <translation>簇 {number}</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>Drawing {pixels} pixels needs {needed:.0f} MB of memory, and {allowed} MB are allowed; draw fewer pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>抽取 {pixels} 个像元需要 {needed:.0f} MB 内存，而允许的为 {allowed} MB；请减少抽取的像元，或增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>No pixel of {raster} is valid in all bands.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 中没有在所有波段均有效的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or scale them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 中的数达到 {largest:.3g}，其平方超出了数的表示范围；请先对其进行掩膜或缩放。</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{path} cannot give centres: {first} and {second} have other bands.</source>
            <extracomment>error</extracomment>
            <translation>{path} 无法给出中心：{first} 和 {second} 的波段不同。</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{number} clusters were asked for, and {raster} has {found} different spectra; take fewer clusters.</source>
            <extracomment>error</extracomment>
            <translation>要求 {number} 个簇，而 {raster} 有 {found} 个不同的光谱；请减少簇数。</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>A start centre is zero in all bands, so it has no spectral angle; choose other start centres, or the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>有一个初始中心在所有波段均为零，因此没有光谱角；请选择其他初始中心，或欧氏距离。</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Reading the pixels</source>
            <extracomment>progress</extracomment>
            <translation>正在读取像元</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>All pixels of {raster} are zero in all bands, so they have no spectral angle.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的所有像元在所有波段均为零，因此没有光谱角。</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Finding the clusters</source>
            <extracomment>progress</extracomment>
            <translation>正在求簇</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more of them may change the clusters.</source>
            <extracomment>message</extracomment>
            <translation>在 {count} 次迭代的最后一次中，中心仍在移动，幅度达 {shift:.3g}；更多迭代可能会改变簇。</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>光谱角至少需要 2 个波段，因为只有一个波段的像元方向全都相同；请增加波段，或选择欧氏距离。</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The start centres have {found} bands, and the rasters have {expected}; give a value for each band.</source>
            <extracomment>error</extracomment>
            <translation>初始中心有 {found} 个波段，而栅格有 {expected} 个；请为每个波段给出一个值。</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>Clusters of {side} x {side} pixels are too many for the memory that is allowed; take larger clusters, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{side} x {side} 像元的群过多，超出允许的内存；请采用更大的群，或增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked for; take fewer, or smaller ones.</source>
            <extracomment>error</extracomment>
            <translation>地图有 {available} 个 {side} x {side} 像元的群，而要求的是 {clusters} 个；请减少群数，或采用更小的群。</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>The rasters have more than {count} combinations of values, and {allowed} MB of memory hold no more; group the values into classes, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>各栅格的取值组合超过 {count} 种，{allowed} MB 内存无法容纳更多；请将取值归并为类别，或增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>{raster} and the other bands have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 与其他波段没有共同的有效像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/common_grid.py" />
            <source>{rasters} have no pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{rasters} 没有共同的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all of them exactly, so write them apart, or choose an output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 为 64 位整数，而其他波段为其他类型；没有类型能精确容纳全部，因此请分别写出，或选择输出类型。</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>nodata_value must be a number that the type {type} of the output holds; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value 必须是输出类型 {type} 能容纳的数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 与其参考数据没有共同的有效像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have {classes} different classes, and a cross table holds {most}; group them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 与其参考数据共有 {classes} 个不同类别，而交叉表最多容纳 {most} 个；请先将其归并。</translation>
        </message>
        <message>
            <location filename="../core/raster/cut.py" />
            <source>The extent does not meet {raster}.</source>
            <extracomment>error</extracomment>
            <translation>范围与 {raster} 不相交。</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Band {band} has {pixels} pixels with a difference, and the threshold needs at least {least}; type the thresholds.</source>
            <extracomment>error</extracomment>
            <translation>波段 {band} 有 {pixels} 个像元有差值，而求阈值至少需要 {least} 个；请输入阈值。</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same size of change; type the thresholds, or take another rule.</source>
            <extracomment>error</extracomment>
            <translation>Otsu 规则在波段 {band} 中找不到阈值：其 {pixels} 个像元的变化大小全部相同；请输入阈值，或采用其他规则。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 无法容纳值 {value}：其数值为 {low} 到 {high} 的 {type}。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>The value {value} is the NoData value of {raster}; to make pixels NoData, say so.</source>
            <extracomment>error</extracomment>
            <translation>值 {value} 是 {raster} 的 NoData 值；若要将像元设为 NoData，请明确指定。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{undo} 属于另一个栅格，而不是 {raster}：{type} 类型的 {rows} x {cols} 像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has been changed since the edit that {undo} takes back; take back the later edits first.</source>
            <extracomment>error</extracomment>
            <translation>在 {undo} 所撤回的编辑之后，{raster} 又被更改；请先撤回后来的编辑。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has no NoData value that an edit in place could write or take away; write a new raster instead.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有可供就地编辑写入或去除的 NoData 值；请改为写出新栅格。</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} is half edited and could not be brought back; when the cause is gone, take the edit back with {undo}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 只编辑了一半且无法还原；原因消除后，请用 {undo} 撤回编辑。</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give one result, the stratum of a pixel; it gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>表达式必须给出一个结果，即像元所属的层；它给出了 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give whole numbers, the stratum of a pixel and 0 for none; it gives {value}.</source>
            <extracomment>error</extracomment>
            <translation>表达式必须给出整数，即像元所属的层，0 表示没有；它给出的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/raster/expression_names.py" />
            <source>names must be as many as the rasters and band sets, which are {count}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>names 的数量必须与栅格和波段集的数量 {count} 相同；得到的是 {given}。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>采用 {source} 的点无法转到 {target}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point {point} does not lie on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>点 {point} 不在 {raster} 上。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有坐标系，因此无法转到 {target}；请先指定坐标系。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} cannot be brought from {source} to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 无法从 {source} 转到 {target}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>采用 {source} 的范围无法转到 {target}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} crosses the antimeridian in {target}; cut it there.</source>
            <extracomment>error</extracomment>
            <translation>采用 {source} 的范围在 {target} 中跨越对向子午线（日期变更处）；请在该处切开。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.</source>
            <extracomment>error</extracomment>
            <translation>{crs} 不是 GDAL 已知的坐标系；请写例如 EPSG:32633。</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The pixels of {first} and {second} do not lie at the same places; resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} 与 {second} 的像元位置不一致；请先将其中一个重采样到另一个。</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>{count:,} results of {band} are no numbers that {type} has beside NoData, and are NoData; choose another output_type.</source>
            <extracomment>message</extracomment>
            <translation>{band} 的 {count:,} 个结果不是 {type} 除 NoData 之外具有的数，已变为 NoData；请选择其他 output_type。</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>The kernel cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法从 {path} 读取核：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>The folder {path} cannot be made: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法创建文件夹 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>{path} is an input too; choose another folder or prefix.</source>
            <extracomment>error</extracomment>
            <translation>{path} 同时也是输入；请选择其他文件夹或前缀。</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} cannot be opened as a raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将 {raster} 作为栅格打开：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band; if it holds several rasters, name one of them.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有波段；如果其中包含多个栅格，请指定其中一个。</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band {band}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有波段 {band}；它有 {count} 个波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/grid.py" />
            <source>{first} and {second} are not on the same grid ({difference}); resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} 和 {second} 不在同一格网上（{difference}）；请先将其中一个重采样到另一个。</translation>
        </message>
        <message>
            <location filename="../core/raster/growing.py" />
            <source>Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB are allowed; take a smaller maximum width, or allow more.</source>
            <extracomment>error</extracomment>
            <translation>宽度为 {width} 个像元的区域约需 {needed} MB 内存，而允许的为 {allowed} MB；请取更小的最大宽度，或允许更多内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to {count}.</source>
            <extracomment>error</extracomment>
            <translation>bands 中有 {wrong}，而参与比较的有 {count} 个波段：{names}；请给出 1 到 {count} 的编号。</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Decrease</source>
            <extracomment>text</extracomment>
            <translation>减少</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>No change</source>
            <extracomment>text</extracomment>
            <translation>无变化</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Increase</source>
            <extracomment>text</extracomment>
            <translation>增加</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Neither names nor wavelengths tell which bands of {first} and {second} belong together; they are compared in their order.</source>
            <extracomment>message</extracomment>
            <translation>名称和波长都不能说明 {first} 与 {second} 的哪些波段相对应；按顺序比较。</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>{count} bands are compared: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>比较 {count} 个波段：{bands}。</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the first image</source>
            <extracomment>part of a text</extracomment>
            <translation>第一幅影像</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the second image</source>
            <extracomment>part of a text</extracomment>
            <translation>第二幅影像</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are valid in all compared bands; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{image} 的波段 {band} 没有变化：在所有比较波段均有效的 {pixels} 个像元中它只有一个值；请略去它。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, or set iterations to 0 for the transform of equal weights.</source>
            <extracomment>error</extracomment>
            <translation>重新加权至少需要 {least} 个波段才能稳定，而参与比较的有 {bands} 个；请增加波段，或将 iterations 设为 0 以采用等权重的变换。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The pixels without change agree fully after {count} iterations; the last transform before is kept.</source>
            <extracomment>message</extracomment>
            <translation>经过 {count} 次迭代，无变化的像元完全一致；保留之前的最后一个变换。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The correlations still changed by {change:.2g} after {count} iterations.</source>
            <extracomment>message</extracomment>
            <translation>经过 {count} 次迭代，相关仍变化了 {change:.2g}。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Alteration detection of {bands} bands needs at least {least} pixels that are valid in all compared bands; there are {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>{bands} 个波段的变化检测需要至少 {least} 个在所有比较波段均有效的像元；现有 {pixels} 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The bands of {first} or {second} depend on each other linearly; leave one of them out.</source>
            <extracomment>error</extracomment>
            <translation>{first} 或 {second} 的波段线性相关；请略去其中一个。</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>A combination of the bands of {first} is the same as one of {second}, so that its change has no variance; the images must be of two dates.</source>
            <extracomment>error</extracomment>
            <translation>{first} 的一个波段组合与 {second} 的一个相同，因此其变化没有方差；两幅影像必须属于两个日期。</translation>
        </message>
        <message>
            <location filename="../core/raster/jobs.py" />
            <source>A worker process ended unexpectedly, perhaps for lack of memory; take fewer processes, or threads.</source>
            <extracomment>error</extracomment>
            <translation>一个工作进程意外结束，可能是内存不足；请减少进程数，或使用线程。</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>The undo file {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取撤销文件 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>{path} is no undo file, or is damaged.</source>
            <extracomment>error</extracomment>
            <translation>{path} 不是撤销文件，或已损坏。</translation>
        </message>
        <message>
            <location filename="../core/raster/morphology.py" />
            <source>values must be values that {raster} can hold; got {value}, and its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>values 必须是 {raster} 能容纳的值；得到的是 {value}，而其类型为 {type}。</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic.py" />
            <source>{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have the same bands.</source>
            <extracomment>error</extracomment>
            <translation>{first} 有 {count} 个波段，而 {raster} 有 {other} 个；镶嵌的各影像必须有相同的波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic_grid.py" />
            <source>rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.</source>
            <extracomment>error</extracomment>
            <translation>rasters_per_image 必须能整除栅格数；{count} 不能整除 {rasters}。</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>The class values from {low} to {high} leave no number for NoData.</source>
            <extracomment>error</extracomment>
            <translation>从 {low} 到 {high} 的类别值没有为 NoData 留下可用的数。</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>A raster of the type {type} whose NoData comes from a mask needs a wider type, and there is none; give it a NoData value first.</source>
            <extracomment>error</extracomment>
            <translation>类型为 {type} 且 NoData 来自掩膜的栅格需要更宽的类型，而这样的类型不存在；请先为其设置 NoData 值。</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type that holds the new values; {type} does not hold {value}.</source>
            <extracomment>error</extracomment>
            <translation>output_type 必须是能容纳新值的类型；{type} 无法容纳 {value}。</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type with a number left for NoData; {type} has none, since all its values may occur. Choose a wider one.</source>
            <extracomment>error</extracomment>
            <translation>output_type 必须是还有一个数可用作 NoData 的类型；{type} 没有，因为其所有值都可能出现。请选择更宽的类型。</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Principal components need at least 2 pixels that are valid in all bands; {raster} has {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>主成分需要至少 2 个在所有波段均有效的像元；{raster} 有 {pixels} 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>the saved transform</source>
            <extracomment>part of a text</extracomment>
            <translation>保存的变换</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Neither names nor wavelengths tell which bands are those of the saved transform; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>名称和波长都不能说明哪些是保存的变换的波段；按顺序取用。</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>{raster} has {found} bands, and the transform has {known} components; take the raster of components that belongs to it.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 有 {found} 个波段，而变换有 {known} 个成分；请使用与之对应的成分栅格。</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>The transform {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取变换 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/piecewise.py" />
            <source>One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one step; resample it to pixels of a size between first.</source>
            <extracomment>error</extracomment>
            <translation>输出的一个像元需要 {raster} 的 {rows} x {cols} 像元，一步处理过多；请先将其重采样到大小介于其间的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/place.py" />
            <source>{raster} cannot be brought to another coordinate system: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将 {raster} 转到另一坐标系：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>绘制 {cols} 列的栅格的轮廓还需要 {needed} MB 内存，超出了允许范围；请增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of large patches need at least {needed} MB more memory than is allowed; raise the available RAM, take a smaller extent, or do not dissolve.</source>
            <extracomment>error</extracomment>
            <translation>绘制大斑块的轮廓至少还需要 {needed} MB 内存，超出了允许范围；请增加可用内存、取更小的范围，或不融合。</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has more than {most} strata; group them into fewer first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的层超过 {most} 个；请先将其归并为较少的层。</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has no valid pixel to sample.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有可抽样的有效像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options 的格式必须为 NAME=VALUE|NAME=VALUE；得到的是 {option}。</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} cannot be written: a raster has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：栅格的扩展名为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.</source>
            <extracomment>error</extracomment>
            <translation>{path} 需要 {needed:.0f} MB，而 .img 文件可容纳 {most:.0f} MB；请使用 .tif。</translation>
        </message>
        <message>
            <location filename="../core/raster/raster_zones.py" />
            <source>The zones of {raster} must be whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的分区必须为整数；其中有 {value}。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{sensor} has no band with a wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} 没有带波长的波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>The band {band} of {raster} has no known wavelength and width.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的波段 {band} 没有已知的波长和宽度。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{signature} has no wavelengths and cannot be resampled.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 没有波长，无法重采样。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.</source>
            <extracomment>error</extracomment>
            <translation>传感器没有任何波段位于 {signature} 的光谱（{first} 到 {last} µm）上。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} spectra lie on no band of the sensor and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} 个光谱不在传感器的任何波段上，已被略去。</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} of {all} spectra do not reach over all bands of the sensor; the others are left out of them.</source>
            <extracomment>message</extracomment>
            <translation>{all} 个光谱中有 {count} 个未覆盖传感器的所有波段；未覆盖的波段已从中略去。</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Counting the pixels</source>
            <extracomment>progress</extracomment>
            <translation>正在统计像元</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Drawing</source>
            <extracomment>progress</extracomment>
            <translation>正在抽取</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>{size} points were asked for in the stratum {stratum}, which has {units} pixels; take fewer.</source>
            <extracomment>error</extracomment>
            <translation>层 {stratum} 要求 {size} 个点，而该层有 {units} 个像元；请减少点数。</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Only {found} of {wanted} points fit with {distance} between them.</source>
            <extracomment>message</extracomment>
            <translation>在间距为 {distance} 的条件下，{wanted} 个点中只能容纳 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points names the stratum {stratum}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>class_points 列出了层 {stratum}，而地图中没有该层；地图的层有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points must be whole numbers; the stratum {stratum} has {size}.</source>
            <extracomment>error</extracomment>
            <translation>class_points 必须为整数；层 {stratum} 的是 {size}。</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points has no points for the stratum {stratum}; every stratum needs some, since its share of the errors is unknown without.</source>
            <extracomment>error</extracomment>
            <translation>class_points 没有为层 {stratum} 给出点数；每个层都需要一些点，否则它在误差中所占的部分是未知的。</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>Finding the range of the bands</source>
            <extracomment>progress</extracomment>
            <translation>正在求波段的取值区间</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有在两个波段均有效的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands and lies in the ranges.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有在两个波段均有效且位于区间内的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/scene_map.py" />
            <source>Classifying</source>
            <extracomment>progress</extracomment>
            <translation>正在分类</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_catalog.py" />
            <source>The catalogue has no band set to take signatures from; give bandset.</source>
            <extracomment>error</extracomment>
            <translation>目录中没有可提取光谱特征的波段集；请给出 bandset。</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: a catalogue of signatures has the extension .json or .csv.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：光谱特征目录的扩展名为 .json 或 .csv。</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: {first} and {second} have other bands, and a library has one list of them.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：{first} 与 {second} 的波段不同，而光谱库只有一份波段列表。</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>No feature holds a pixel that is valid in all bands and belongs to one group alone.</source>
            <extracomment>error</extracomment>
            <translation>没有要素含有在所有波段均有效且只属于一个组的像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>{count} of {all} signatures have no valid pixel and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{all} 个光谱特征中有 {count} 个没有有效像元，已被略去。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>spectral information divergence</source>
            <extracomment>part of a text</extracomment>
            <translation>光谱信息散度</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with the values; it gives {values}.</source>
            <extracomment>error</extracomment>
            <translation>{reference} 必须为 {bands} 个波段（{names}）各给出一个值，或随值给出波长；它给出了 {values} 个值。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The spectrum {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取光谱 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The {distance} needs at least 2 bands, as all spectra of one band have the same shape; {raster} is compared in one.</source>
            <extracomment>error</extracomment>
            <translation>{distance}至少需要 2 个波段，因为只有一个波段的光谱形状全都相同；{raster} 只比较一个波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Up to the threshold</source>
            <extracomment>text</extracomment>
            <translation>不超过阈值</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Above the threshold</source>
            <extracomment>text</extracomment>
            <translation>超过阈值</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is too large for a spectral library.</source>
            <extracomment>error</extracomment>
            <translation>{path} 太大，不能作为光谱库。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is no spectral library of a format that is known.</source>
            <extracomment>error</extracomment>
            <translation>{path} 不是已知格式的光谱库。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>There is no library beside the header {path}.</source>
            <extracomment>error</extracomment>
            <translation>头文件 {path} 旁边没有光谱库。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is text of splib07 and needs its file of wavelengths; give wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{path} 是 splib07 的文本，需要其波长文件；请给出 wavelengths。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index}: {remark}</source>
            <extracomment>message</extracomment>
            <translation>{index}：{remark}</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>These constants are in none of the formulas: {names}.</source>
            <extracomment>message</extracomment>
            <translation>以下常数不在任何公式中：{names}。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole numbers without a scale; give scale_factor, such as 0.0001.</source>
            <extracomment>error</extracomment>
            <translation>{index} 需要 0 到 1 的反射率，而 {raster} 的波段 {band} 为没有比例的整数；请给出 scale_factor，例如 0.0001。</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and values of {raster} are about {value:.6g}; check scale_factor.</source>
            <extracomment>message</extracomment>
            <translation>{index} 需要 0 到 1 的反射率，而 {raster} 的值约为 {value:.6g}；请检查 scale_factor。</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band besides its alpha band.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 除 alpha 波段外没有其他波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band {band} of values; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有取值波段 {band}；它有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {raster}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/strip_plan.py" />
            <source>The patches of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>处理 {cols} 列的栅格的斑块还需要 {needed} MB 内存，超出了允许范围；请增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>{raster} holds {type} values, and patches need whole numbers; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 存放 {type} 类型的值，而斑块需要整数；请先重分类。</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>The patches of this raster need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>此栅格的斑块还需要 {needed} MB 内存，超出了允许范围；请增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/train_model.py" />
            <source>class_weights must be a number above 0 for each of the classes {classes}; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>class_weights 必须为类别 {classes} 各给一个大于 0 的数；得到的是 {got}。</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>无法验证模型，因为有一折留下的训练像元过少：{reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>无法在空间上验证模型，因为有一折留下的训练像元过少：{reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>No range of the errors was found: they hardly depend on distance, or are too few; the validation in space is that by training features.</source>
            <extracomment>message</extracomment>
            <translation>没有找到误差的变程：误差几乎与距离无关，或数量过少；空间验证即为按训练要素的验证。</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space with a distance of {distance:.6g}: all other training pixels of a class are too near; take a smaller distance, more folds, or training features that lie apart.</source>
            <extracomment>message</extracomment>
            <translation>无法以 {distance:.6g} 的距离在空间上验证模型：每个类别的所有其他训练像元都太近；请取更小的距离、更多的折，或彼此分开的训练要素。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Training needs at least 2 classes; the training features have class {id} alone.</source>
            <extracomment>error</extracomment>
            <translation>训练至少需要 2 个类别；训练要素只有类别 {id}。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_samples, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{samples} 个训练样本约需 {needed:.0f} MB 内存，而允许的为 {allowed} MB；请减小 max_samples，或增加可用内存。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside the raster, between pixel centres, on NoData, or inside another class.</source>
            <extracomment>error</extracomment>
            <translation>类别 {id}{name} 的 {shapes} 个要素中没有有效的训练像元：它们位于栅格之外、像元中心之间、NoData 上，或另一个类别之内。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features have no class or no geometry and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{features} 个训练要素中有 {count} 个没有类别或几何，已被排除。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features lie outside the raster and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{features} 个训练要素中有 {count} 个位于栅格之外，已被排除。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features hold no pixel centre and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{features} 个训练要素中有 {count} 个不包含任何像元中心，已被排除。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels lie in features of several classes and were not used for training.</source>
            <extracomment>message</extracomment>
            <translation>{count} 个像元位于多个类别的要素中，未用于训练。</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels of the training features are NoData in a band and were not used.</source>
            <extracomment>message</extracomment>
            <translation>训练要素中有 {count} 个像元在某个波段为 NoData，未被使用。</translation>
        </message>
        <message>
            <location filename="../core/raster/training_points.py" />
            <source>{size} points were asked for and stratum {stratum} has {pixels} pixels.</source>
            <extracomment>message</extracomment>
            <translation>要求 {size} 个点，而层 {stratum} 有 {pixels} 个像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法编辑 {raster}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: the format {format} does not allow changes.</source>
            <extracomment>error</extracomment>
            <translation>无法编辑 {raster}：格式 {format} 不允许更改。</translation>
        </message>
        <message>
            <location filename="../core/raster/value_mask.py" />
            <source>mask_values must be values that {raster} can hold; it has the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>mask_values 必须是 {raster} 能容纳的值；其类型为 {type}。</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{bandset} has no bands.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} 没有波段。</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{raster} does not lie on the pixels of the other bands; resample it to them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 不在其他波段的像元上；请先将其重采样到这些像元。</translation>
        </message>
        <message>
            <location filename="../core/raster/warped.py" />
            <source>{raster} cannot be resampled by {method}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法用 {method} 对 {raster} 重采样：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/whereabouts.py" />
            <source>The point {x}, {y} in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>采用 {source} 的点 {x}, {y} 无法转到 {target}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written: its folder does not exist or is read-only.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：其文件夹不存在或为只读。</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>creation_options do not fit {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options 不适用于 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be replaced: {reason}; if it is open in another program, close it there.</source>
            <extracomment>error</extracomment>
            <translation>无法替换 {path}：{reason}；如果它在其他程序中打开，请在那里将其关闭。</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written ({free:.0f} MB are free there): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}（该处可用空间 {free:.0f} MB）：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal.py" />
            <source>More than {entries} different values of zones must be counted at once, and the allowed memory holds no more; raise the available RAM, or do without variety, majority, minority and areas of values.</source>
            <extracomment>error</extracomment>
            <translation>需要同时统计的不同分区取值超过 {entries} 个，允许的内存无法容纳更多；请增加可用内存，或不计算种类数、众数、少数和各值面积。</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal_plan.py" />
            <source>Statistics of {zones} zones need {needed} MB more memory than is allowed; raise the available RAM, or take fewer zones or bands.</source>
            <extracomment>error</extracomment>
            <translation>{zones} 个分区的统计还需要 {needed} MB 内存，超出了允许范围；请增加可用内存，或减少分区或波段。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>An empty cell is no condition; write NoData where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>空单元格不是条件；若意为无值，请写 NoData。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>The interval {text} ends before it begins.</source>
            <extracomment>error</extracomment>
            <translation>区间 {text} 的终点在起点之前。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/expression.py" />
            <source>{text} is no condition: it must be one expression that is true or false, such as raster &gt; 500.</source>
            <extracomment>error</extracomment>
            <translation>{text} 不是条件：它必须是一个为真或为假的表达式，例如 raster &gt; 500。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/reclassification.py" />
            <source>{raster} holds {value}, which no row of the table changes and the type {type} cannot hold; choose another type for the output, or what other values become.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 中有 {value}，表中没有任何一行更改它，而类型 {type} 无法容纳它；请选择其他输出类型，或指定其他值变为什么。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>The reclassification table has no row.</source>
            <extracomment>error</extracomment>
            <translation>重分类表没有任何行。</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: {reason}</source>
            <extracomment>error</extracomment>
            <translation>重分类表的第 {row} 行：{reason}</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: the new value must be a number or NoData; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>重分类表的第 {row} 行：新值必须是数或 NoData；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} is also an input: {path}; give it another name.</source>
            <extracomment>error</extracomment>
            <translation>{name} 同时也是输入：{path}；请使用其他名称。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>Two outputs have the same name: {path}.</source>
            <extracomment>error</extracomment>
            <translation>两个输出的名称相同：{path}。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} holds files already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} 中已有文件，而 overwrite 为关闭。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} names a folder: {path}; give it a file name.</source>
            <extracomment>error</extracomment>
            <translation>{name} 指向一个文件夹：{path}；请给出文件名。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} exists already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} 已存在，且未启用覆盖。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} is read-only.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：文件夹 {folder} 为只读。</translation>
        </message>
        <message>
            <location filename="../core/resample/stored.py" />
            <source>{raster} has valid pixels with the value {nodata}, which is to mean NoData; choose another NoData value or output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 有值为 {nodata} 的有效像元，而该值要表示 NoData；请选择其他 NoData 值或输出类型。</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The program was interrupted.</source>
            <extracomment>part of a text</extracomment>
            <translation>程序被中断。</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>{kind}: {error}</source>
            <extracomment>part of a text</extracomment>
            <translation>{kind}：{error}</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The session is closed; make a new one.</source>
            <extracomment>error</extracomment>
            <translation>会话已关闭；请新建一个会话。</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>A session has no setting {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>会话没有设置 {name}；可用的设置为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>progress_callback must be callable; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>progress_callback 必须可调用；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>messages_callback must have the methods info, warning and error; {missing} is missing.</source>
            <extracomment>error</extracomment>
            <translation>messages_callback 必须具有 info、warning 和 error 方法；缺少 {missing}。</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>multiprocess_module 必须是 None、multiprocessing 或其上下文之一；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>{name} must be a whole number of at least {minimum}{unit}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 必须是不小于 {minimum}{unit} 的整数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>{type} is no type of pixels; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{type} 不是像元类型；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>x_values and y_values must have one shape; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>x_values 与 y_values 的形状必须相同；得到的是 {x} 和 {y}。</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>There is no pair of values without NaN.</source>
            <extracomment>error</extracomment>
            <translation>没有不含 NaN 的值对。</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.</source>
            <extracomment>error</extracomment>
            <translation>{cells:.0f} 个单元的直方图过大；请取少于 {decimals} 的小数位数。</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>Two spectra must have equally many values; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>两个光谱的值的个数必须相同；得到的是 {x} 和 {y}。</translation>
        </message>
        <message>
            <location filename="../core/spec/assessment.py" />
            <source>map is needed to assess another map or to use the map's areas.</source>
            <extracomment>error</extracomment>
            <translation>要评价另一幅地图或使用地图的面积，需要 map。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>Give one of training (areas with their class), catalogue (signatures) and model (a file); got {given}.</source>
            <extracomment>error</extracomment>
            <translation>请给出 training（带类别的区域）、catalogue（光谱特征）和 model（文件）中的一个；得到的是 {given}。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} is of training areas, and there are none; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} 用于训练区，而没有给出训练区；请省略它。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{method} learns from training pixels, and a catalogue has none; give training areas, or one of the methods {methods}.</source>
            <extracomment>error</extracomment>
            <translation>{method} 从训练像元学习，而目录中没有训练像元；请给出训练区，或采用方法 {methods} 之一。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>catalogue_thresholds needs a catalogue, and no threshold for all.</source>
            <extracomment>error</extracomment>
            <translation>catalogue_thresholds 需要目录，且不能有统一的阈值。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>A saved model has no macroclasses and is not trained again; leave out macroclass and only_fit.</source>
            <extracomment>error</extracomment>
            <translation>保存的模型没有宏类，也不会重新训练；请省略 macroclass 和 only_fit。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>only_fit needs output_model: the file that keeps the model.</source>
            <extracomment>error</extracomment>
            <translation>only_fit 需要 output_model：保存模型的文件。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>class_field is needed with training: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>有 training 时需要 class_field：存放类别的字段。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_field is needed to label by macroclass: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>按宏类标注需要 macroclass_field：存放宏类的字段。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_name_field needs macroclass_field: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_name_field 需要 macroclass_field：存放宏类的字段。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>threshold and threshold_field exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>threshold 与 threshold_field 互斥；请只给出其中一个。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} has no part in {method}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} 不适用于 {method}；请省略它。</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>a saved model</source>
            <extracomment>part of a text</extracomment>
            <translation>保存的模型</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a file</source>
            <extracomment>part of a text</extracomment>
            <translation>文件路径</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a folder</source>
            <extracomment>part of a text</extracomment>
            <translation>一个文件夹的路径</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster</source>
            <extracomment>part of a text</extracomment>
            <translation>一个栅格的路径</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster, or a list of paths</source>
            <extracomment>part of a text</extracomment>
            <translation>一个栅格的路径，或路径列表</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>一个矢量图层的路径</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster or of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>一个栅格或矢量图层的路径</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the number of a band, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>波段编号，从 1 开始</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the name of a field</source>
            <extracomment>part of a text</extracomment>
            <translation>一个字段的名称</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a whole number</source>
            <extracomment>part of a text</extracomment>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a number</source>
            <extracomment>part of a text</extracomment>
            <translation>一个数</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} from {minimum:g} to {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what}，从 {minimum:g} 到 {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at least {minimum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what}，不小于 {minimum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at most {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what}，不大于 {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} ({unit})</source>
            <extracomment>part of a text</extracomment>
            <translation>{what}（{unit}）</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>one of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>{options} 之一</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>true or false</source>
            <extracomment>part of a text</extracomment>
            <translation>真或假（true 或 false）</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>class=number for each class, such as 1=0.2, 2=0.8</source>
            <extracomment>part of a text</extracomment>
            <translation>为每个类别给出 类别=数，例如 1=0.2, 2=0.8</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a text</source>
            <extracomment>part of a text</extracomment>
            <translation>一段文本</translation>
        </message>
        <message>
            <location filename="../core/spec/kind.py" />
            <source>{name} must be {expected}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 应为：{expected}；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of whole numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>整数列表</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>数值列表</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of different numbers of bands, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>互不相同的波段编号列表，从 1 开始</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of names of different fields</source>
            <extracomment>part of a text</extracomment>
            <translation>互不相同的字段名称列表</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>one or several of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>{options} 中的一个或多个</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a table with the columns {columns}</source>
            <extracomment>part of a text</extracomment>
            <translation>含有列 {columns} 的表</translation>
        </message>
        <message>
            <location filename="../core/spec/names.py" />
            <source>one or several of {count} names, such as {examples}</source>
            <extracomment>part of a text</extracomment>
            <translation>{count} 个名称中的一个或多个，例如 {examples}</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write</source>
            <extracomment>part of a text</extracomment>
            <translation>要写入的文件路径</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write that ends with {endings}</source>
            <extracomment>part of a text</extracomment>
            <translation>要写入的文件路径，以 {endings} 结尾</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom</source>
            <extracomment>part of a text</extracomment>
            <translation>xmin,xmax,ymin,ymax，可附带 [CRS]，或左、上、右、下的列表</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>x,y with an optional [CRS], or a list of both</source>
            <extracomment>part of a text</extracomment>
            <translation>x,y，可附带 [CRS]，或两者的列表</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>a coordinate system such as EPSG:32633</source>
            <extracomment>part of a text</extracomment>
            <translation>坐标系，例如 EPSG:32633</translation>
        </message>
        <message>
            <location filename="../core/spec/raster_names.py" />
            <source>a list of names, in the order of the rasters</source>
            <extracomment>part of a text</extracomment>
            <translation>名称的列表，按栅格的顺序</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} needs the parameter {name}: {label}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} 需要参数 {name}：{label}。</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} has no parameter {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} 没有参数 {name}；可用的参数为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} got {name} twice, once as {alias}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} 两次得到 {name}，其中一次为 {alias}。</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds must be 0 for no validation, or at least 2; got 1.</source>
            <extracomment>error</extracomment>
            <translation>folds 必须为 0（不验证）或不小于 2；得到的是 1。</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds_by {way} needs folds; set folds to 2 or more.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} 需要 folds；请将 folds 设为 2 或更大。</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>fold_distance 用于 folds_by blocks 或 buffered；请选择其中之一，或省略它。</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>The catalogue has two signatures with the id {id}.</source>
            <extracomment>error</extracomment>
            <translation>目录中有两个编号为 {id} 的光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>There is no signature {id}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>没有光谱特征 {id}；现有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} is no file of an ASD spectrometer, or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是 ASD 光谱仪的文件，或已损坏。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} ends before its spectrum does.</source>
            <extracomment>error</extracomment>
            <translation>{source} 在光谱结束之前就结束了。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} holds no table of spectra.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有光谱表。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>Row {row} of {source} has {found} cells, and there are {expected} columns.</source>
            <extracomment>error</extracomment>
            <translation>{source} 的第 {row} 行有 {found} 个单元格，而列有 {expected} 个。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has {count} columns and no names; a first line must name them.</source>
            <extracomment>error</extracomment>
            <translation>{source} 有 {count} 列而没有列名；第一行必须给出列名。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has a wavelength that is no number above 0.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中有一个波长不是大于 0 的数。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} holds no spectrum.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有光谱。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} has the unknown unit {unit} of wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{source} 的波长单位 {unit} 未知。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} has a response with {x} wavelengths and {y} values.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中有一个响应有 {x} 个波长和 {y} 个值。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} is no file of spectral responses.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是光谱响应文件。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>The response of the band {band} must be numbers of at least 0 at known wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>波段 {band} 的响应必须是位于已知波长处且不小于 0 的数。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是训练文件（.scpx）：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} holds no signature.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{part} in {source} is too large for a training file.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中的 {part} 太大，不能作为训练文件。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx), or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是训练文件（.scpx），或已损坏。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: its XML declares more than it should.</source>
            <extracomment>error</extracomment>
            <translation>{source} 已损坏：其 XML 声明的内容超出应有范围。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} 已损坏：{reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} is no ENVI spectral library: its header has the file type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是 ENVI 光谱库：其头文件的文件类型为 {type}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 的头文件已损坏：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its header tells of.</source>
            <extracomment>error</extracomment>
            <translation>{source} 有 {found} 字节，少于其头文件所述的 {samples} 个通道的 {lines} 个光谱。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} has {found} wavelengths for {samples} channels.</source>
            <extracomment>error</extracomment>
            <translation>{source} 的头文件中，{samples} 个通道有 {found} 个波长。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} is no spectrum of splib07.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是 splib07 的光谱。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} holds something else than numbers: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中有数以外的内容：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} has {found} channels and {wavelengths} has {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 有 {found} 个通道，而 {wavelengths} 有 {expected} 个。</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is no JSON: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是 JSON：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} holds no catalogue of signatures.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有光谱特征目录。</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is a catalogue of version {version}; version {known} is known here.</source>
            <extracomment>error</extracomment>
            <translation>{source} 是版本为 {version} 的目录；此处已知的版本为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 已损坏：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>There is no signature to merge.</source>
            <extracomment>error</extracomment>
            <translation>没有可合并的光谱特征。</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>{first} and {second} have other bands and cannot be merged.</source>
            <extracomment>error</extracomment>
            <translation>{first} 与 {second} 的波段不同，无法合并。</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Wavelength (µm)</source>
            <extracomment>text</extracomment>
            <translation>波长（µm）</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Signatures</source>
            <extracomment>text</extracomment>
            <translation>光谱特征</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>First</source>
            <extracomment>text</extracomment>
            <translation>第一个</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Second</source>
            <extracomment>text</extracomment>
            <translation>第二个</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Spectral angle (°)</source>
            <extracomment>text</extracomment>
            <translation>光谱角（°）</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bray-Curtis similarity (%)</source>
            <extracomment>text</extracomment>
            <translation>Bray-Curtis 相似度（%）</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bhattacharyya distance</source>
            <extracomment>text</extracomment>
            <translation>Bhattacharyya 距离</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Jeffries-Matusita (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Jeffries-Matusita（0 到 2）</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Divergence</source>
            <extracomment>text</extracomment>
            <translation>散度</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Transformed divergence (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>变换散度（0 到 2）</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Distances</source>
            <extracomment>text</extracomment>
            <translation>距离</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot_catalog.py" />
            <source>A spectrum of {expected} values has {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>有 {expected} 个值的光谱，其 {name} 有 {found} 个数。</translation>
        </message>
        <message>
            <location filename="../core/spectra/region.py" />
            <source>{measure} is no measure of distance; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{measure} 不是距离度量；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/resample.py" />
            <source>The width of the band {band} must be above 0; got {width}.</source>
            <extracomment>error</extracomment>
            <translation>波段 {band} 的宽度必须大于 0；得到的是 {width}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} has no column {column}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 没有列 {column}；它有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} holds no catalogue: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有目录：{reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} 个像元。单元颜色越深，像元越多，按对数表示。</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>Ellipses are two standard deviations around the mean of a class.</source>
            <extracomment>text</extracomment>
            <translation>椭圆表示类别均值周围两倍标准差。</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{first} and {second}</source>
            <extracomment>text</extracomment>
            <translation>{first} 与 {second}</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The standard deviations of {signature} must be numbers of at least 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的标准差必须是不小于 0 的数；得到的是 {got}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} names.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 有 {expected} 个波段；得到的名称有 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The colour of {signature} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 的颜色必须形如 #2f7a3b；得到的是 {colour}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{method} is no method with thresholds; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{method} 不是带阈值的方法；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} 有 {expected} 个波段；{name} 得到的数有 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/spectra/spectrum.py" />
            <source>The spectrum {name} of {source} has no value.</source>
            <extracomment>error</extracomment>
            <translation>{source} 的光谱 {name} 没有值。</translation>
        </message>
        <message>
            <location filename="../core/stats/counts.py" />
            <source>{raster} has more than {most} different values; group them into classes first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 的不同值超过 {most} 个；请先将其归并为类别。</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>面积 [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>valid</source>
            <extracomment>text</extracomment>
            <translation>有效</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Values</source>
            <extracomment>text</extracomment>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Raster: {raster}</source>
            <extracomment>text</extracomment>
            <translation>栅格：{raster}</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{source} has {expected} columns; got {found} field names.</source>
            <extracomment>error</extracomment>
            <translation>{source} 有 {expected} 列；得到的字段名有 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>it is no text in {encoding}; name another encoding</source>
            <extracomment>part of a text</extracomment>
            <translation>它不是 {encoding} 编码的文本；请指定其他编码</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>join_type must be one of {known}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>join_type 必须是 {known} 之一；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{expressions} expressions need as many field names and types; got {names} and {types}.</source>
            <extracomment>error</extracomment>
            <translation>{expressions} 个表达式需要同样多的字段名和类型；得到的是 {names} 和 {types}。</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>An expression must give one field; {expression} gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>一个表达式必须给出一个字段；{expression} 给出了 {count} 个。</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>The columns {first} and {second} have {first_length} and {second_length} rows.</source>
            <extracomment>error</extracomment>
            <translation>列 {first} 和 {second} 分别有 {first_length} 行和 {second_length} 行。</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} must be one row of numbers, texts or dates; got {shape} of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 必须是一行数、文本或日期；得到的是 {type} 类型的 {shape}。</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>a single one</source>
            <extracomment>part of a text</extracomment>
            <translation>单个值</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a nodata_value.</source>
            <extracomment>error</extracomment>
            <translation>{name} 中有超过 2^53 的整数，不能与缺失值并存；请给出 nodata_value。</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} mixes numbers and texts.</source>
            <extracomment>error</extracomment>
            <translation>{name} 混有数和文本。</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.</source>
            <extracomment>error</extracomment>
            <translation>{name} 中有超过 2^53 的整数，不能与缺失值并存。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{count} fields need as many different names; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>{count} 个字段需要同样多的互不相同的名称；得到的是 {names}。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The table has {expected} fields; got values for {found}.</source>
            <extracomment>error</extracomment>
            <translation>表有 {expected} 个字段；得到了 {found} 个字段的值。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds numbers in one table and texts in the other.</source>
            <extracomment>error</extracomment>
            <translation>{field} 在一个表中为数，在另一个表中为文本。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds no numbers.</source>
            <extracomment>error</extracomment>
            <translation>{field} 中没有数。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>A row has {found} values, and there are {expected} fields.</source>
            <extracomment>error</extracomment>
            <translation>有一行有 {found} 个值，而字段有 {expected} 个。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{name} has whole numbers beyond 2^53, which no type holds beside those of the other table.</source>
            <extracomment>error</extracomment>
            <translation>{name} 中有超过 2^53 的整数，没有类型能将其与另一个表的值一同容纳。</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The values of {name} do not fit the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} 的值不符合类型 {type}。</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>{first} holds {first_type} and {second} holds {second_type}; only alike fields can be joined.</source>
            <extracomment>error</extracomment>
            <translation>{first} 为 {first_type}，而 {second} 为 {second_type}；只有同类字段才能连接。</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>The joined table would have two fields with the name {name}; give another postfix.</source>
            <extracomment>error</extracomment>
            <translation>连接后的表会有两个名为 {name} 的字段；请给出其他后缀。</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} holds texts, of which there is no {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>{field} 为文本，没有 {statistic}。</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The pivot table would have two columns with the name {name}; take fewer fields, or cross_matrix=False.</source>
            <extracomment>error</extracomment>
            <translation>透视表会有两个名为 {name} 的列；请减少字段，或取 cross_matrix=False。</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A statistic must be one of {known} or percentile with a number; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>统计量必须是 {known} 之一，或 percentile 加一个数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A sum is {total}, beyond 64 bits.</source>
            <extracomment>error</extracomment>
            <translation>有一个总和为 {total}，超出 64 位。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} holds no line.</source>
            <extracomment>error</extracomment>
            <translation>{source} 中没有任何行。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} has two columns with the name {name}; give field_names.</source>
            <extracomment>error</extracomment>
            <translation>{source} 有两个名为 {name} 的列；请给出 field_names。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>field_decimals needs a number for each of the {count} fields; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>field_decimals 需要为 {count} 个字段各给一个数；得到 {found} 个。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>The table has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>表中没有字段 {field}；它有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} is no table: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} 不是表：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>A separator must be one character; got {separator}.</source>
            <extracomment>error</extracomment>
            <translation>分隔符必须是一个字符；得到的是 {separator}。</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.</source>
            <extracomment>error</extracomment>
            <translation>临时文件夹的前缀必须由字母、数字、'_'、'-' 和 '.' 组成；得到的是 {prefix!r}。</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.</source>
            <extracomment>error</extracomment>
            <translation>临时文件无法存放在 {folder}（{reason}）；请选择一个可写入的现有文件夹。</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>the system's temporary folder</source>
            <extracomment>part of a text</extracomment>
            <translation>系统的临时文件夹</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The end of a file name must not hold a folder; got {suffix!r}.</source>
            <extracomment>error</extracomment>
            <translation>文件名的结尾不能包含文件夹；得到的是 {suffix!r}。</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>kept</source>
            <extracomment>text</extracomment>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvalue</source>
            <extracomment>text</extracomment>
            <translation>特征值</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Accounted variance [%]</source>
            <extracomment>text</extracomment>
            <translation>解释的方差 [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Cumulative variance [%]</source>
            <extracomment>text</extracomment>
            <translation>累计方差 [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Statistics of {pixels:,} pixels that are valid in all bands.</source>
            <extracomment>text</extracomment>
            <translation>在所有波段均有效的 {pixels:,} 个像元的统计。</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the covariance matrix.</source>
            <extracomment>text</extracomment>
            <translation>成分由协方差矩阵得出。</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the correlation matrix.</source>
            <extracomment>text</extracomment>
            <translation>成分由相关矩阵得出。</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Variance of the components</source>
            <extracomment>text</extracomment>
            <translation>成分的方差</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvectors</source>
            <extracomment>text</extracomment>
            <translation>特征向量</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Means and standard deviations</source>
            <extracomment>text</extracomment>
            <translation>均值与标准差</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Covariance</source>
            <extracomment>text</extracomment>
            <translation>协方差</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Correlation</source>
            <extracomment>text</extracomment>
            <translation>相关</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>No band varies among the {pixels} pixels that are valid in all bands, so there are no principal components; check the bands and their NoData.</source>
            <extracomment>error</extracomment>
            <translation>在所有波段均有效的 {pixels} 个像元中没有波段有变化，因此没有主成分；请检查波段及其 NoData。</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>The band {band} has the same value in all pixels, so it has no correlation with others; leave it out, or choose the covariance.</source>
            <extracomment>error</extracomment>
            <translation>波段 {band} 在所有像元中取值相同，因此与其他波段没有相关；请略去它，或选择协方差。</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>components must be at most {most}, the number of bands; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>components 最多为波段数 {most}；得到的是 {number}。</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>{file} holds no spectrum; a row for each band is expected, with its value and, if known, its wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{file} 中没有光谱；每个波段应占一行，给出其值以及已知时的波长。</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a number as value; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>{file} 的第 {row} 行的值必须是数；现为 {cell}。</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a wavelength above 0; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>{file} 的第 {row} 行的波长必须大于 0；现为 {cell}。</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{file} 不是保存的变换：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: it lacks the entry "format": "{format}".</source>
            <extracomment>error</extracomment>
            <translation>{file} 不是保存的变换：缺少条目 "format": "{format}"。</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is of version {found} of the format, and version {known} can be read; save the transform anew.</source>
            <extracomment>error</extracomment>
            <translation>{file} 的格式版本为 {found}，而可读取的版本为 {known}；请重新保存变换。</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a list of names</source>
            <extracomment>part of a text</extracomment>
            <translation>名称的列表</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a number above 0 or null for each band</source>
            <extracomment>part of a text</extracomment>
            <translation>每个波段一个大于 0 的数或 null</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a whole number of at least 2</source>
            <extracomment>part of a text</extracomment>
            <translation>不小于 2 的整数</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>numbers of at least 0 in descending order</source>
            <extracomment>part of a text</extracomment>
            <translation>按降序排列且不小于 0 的数</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>orthogonal rows of length 1</source>
            <extracomment>part of a text</extracomment>
            <translation>长度为 1 的正交行</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a matrix with variances above 0</source>
            <extracomment>part of a text</extracomment>
            <translation>方差大于 0 的矩阵</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{shape} numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>{shape} 个数</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: its entry {entry} must be {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{file} 不是保存的变换：其条目 {entry} 必须为{expected}。</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Fingerprint of the map</source>
            <extracomment>part of a text</extracomment>
            <translation>正在计算地图的指纹</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} has no place; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {id} 没有位置；请恢复“样本点”工具写入的内容。</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} is not the map that {vector} was drawn from, or it has changed since; take that map, or say that another map is assessed.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 不是抽取 {vector} 所用的地图，或此后已被更改；请使用该地图，或说明是在评价另一幅地图。</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} has changed since {vector} was drawn from it: at point {id} it has the class {found}, and had {sampled}.</source>
            <extracomment>error</extracomment>
            <translation>自抽取 {vector} 以来，{raster} 已被更改：在点 {id} 处类别为 {found}，而抽样时为 {sampled}。</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} lies outside the map {raster}, or where it is NoData.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的点 {id} 位于地图 {raster} 之外，或地图为 NoData 处。</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>No labelled point of {vector} lies in {part}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有已标注的点位于 {part} 内。</translation>
        </message>
        <message>
            <location filename="../core/vector/burn.py" />
            <source>The features cannot be laid on the raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将要素叠加到栅格上：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{vector} has the classes {unknown} in the field {field}, which the model does not know; it knows {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 中有类别 {unknown}，模型不认识这些类别；它认识的有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>No feature of {vector} with a class in the field {field} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 中没有在字段 {field} 有类别的要素位于 {raster} 上；请检查两者的坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{count} of the {features} calibration features of {vector} trained the model, and would promise too much; take features that did not train it.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的 {features} 个校准要素中有 {count} 个参与训练了模型，会使承诺过高；请采用没有参与训练模型的要素。</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>{vector} has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有字段 {field}；可用的字段为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} must hold whole numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 必须存放整数或文本。</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>it has no names</source>
            <extracomment>part of a text</extracomment>
            <translation>它没有名称</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a whole number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 中有 {value}，它既不是整数，也不是类别图中的类别名称（{known}）。</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 中有 {value}，它既不是数，也不是地图的类别名称（{known}）。</translation>
        </message>
        <message>
            <location filename="../core/vector/clip.py" />
            <source>No feature of {vector} lies on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有任何要素位于 {raster} 上。</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有点位于 {raster} 在所有波段均有效的像元上；请检查两者的坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie outside the raster, or have no geometry, and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} 个点位于栅格之外或没有几何，已被略去。</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie on NoData and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} 个点位于 NoData 上，已被略去。</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{vector} must hold points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 必须为点；它为{kind}。</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{zones} is a vector layer and has no band {band}.</source>
            <extracomment>error</extracomment>
            <translation>{zones} 是矢量图层，没有波段 {band}。</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有要素。</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature with a geometry and a value in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有既有几何又在字段 {field} 中有值的要素。</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>No feature of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有要素位于 {raster} 上；请检查两者的坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes must have whole numbers other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>classes 必须为不为 0 的整数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes has the class {id} twice.</source>
            <extracomment>error</extracomment>
            <translation>classes 中类别 {id} 出现两次。</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>{raster} has no class names; give classes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 没有类别名称；请给出 classes。</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>The colour of class {id} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>类别 {id} 的颜色必须形如 #2f7a3b；得到的是 {colour}。</translation>
        </message>
        <message>
            <location filename="../core/vector/open_mask.py" />
            <source>{vector} has no feature with a geometry.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有带几何的要素。</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines.py" />
            <source>{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} 中有 {value}，而图层的字段只能存放不超过 {most} 的整数；请先重分类。</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines_of_pixels.py" />
            <source>The outline of a region cannot be drawn: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法绘制区域的轮廓：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} must hold polygons; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 必须为多边形；它为{kind}。</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} has coordinates that are no finite numbers on {raster}; check its geometries and its coordinate system.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的坐标在 {raster} 上不是有限数；请检查其几何和坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The field {field} of {vector} must hold either numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 必须全部为数或全部为文本。</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The polygons of {value} in {vector} cannot be united: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法合并 {vector} 中 {value} 的多边形：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>The method area_based needs polygons; {vector} holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>方法 area_based 需要多边形；{vector} 为{kind}。</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>No feature of {vector} lies on the raster; check the extent and the coordinate systems.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有要素位于栅格上；请检查范围和坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>nodata_value must be a number that {type} holds and no feature has; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value 必须是 {type} 能容纳且没有要素使用的数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be opened as a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将 {vector} 作为矢量图层打开：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>The filter of {vector} is not valid: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的过滤条件无效：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {vector}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{source} cannot be opened as a raster or a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将 {source} 作为栅格或矢量图层打开：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} has no layer {layer}; it has {names}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 没有图层 {layer}；可用的图层为 {names}。</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} in {source} cannot be brought to {target} of {raster}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法将坐标系为 {source} 的 {vector} 转换到 {raster} 的 {target}：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>The reclassification table cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>无法从 {path} 读取重分类表：{reason}。</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.</source>
            <extracomment>error</extracomment>
            <translation>{path} 的第 {line} 行必须有列 old、new，以及可选的 name；它有 {columns}。</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>{vector} must have a field of old and one of new values; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 必须有一个旧值字段和一个新值字段；它有 {known}。</translation>
        </message>
        <message>
            <location filename="../core/vector/table.py" />
            <source>{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：表的扩展名为 .csv、.txt、.tsv 或 .gpkg。</translation>
        </message>
        <message>
            <location filename="../core/vector/target_grid.py" />
            <source>The raster would have {rows} x {cols} rows and columns, and can have {most} of each; take a larger pixel_size or a smaller extent.</source>
            <extracomment>error</extracomment>
            <translation>栅格会有 {rows} x {cols} 行和列，而每项最多可有 {most}；请取更大的 pixel_size 或更小的范围。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>A feature of class {id} in {vector} has no macroclass.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 中类别 {id} 的一个要素没有宏类。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} has no feature with a geometry and a class in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 中没有任何既有几何图形、又在字段 {field} 中有类别的要素。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>None of the {count} training features of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的 {count} 个训练要素均不在 {raster} 上；请检查两者的坐标系。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} must hold polygons or points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 必须包含多边形或点；其中为 {kind}。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的类别 {id} 属于宏类 {first} 和 {second}；请为每个类别指定一个宏类。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} has the thresholds {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的类别 {id} 有阈值 {first} 和 {second}；请为每个类别指定一个阈值。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 必须存放数；其中有 {value}。</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} 的字段 {field} 必须存放 #2f7a3b 这样的颜色；其中有 {value}。</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: a vector layer has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：矢量图层的扩展名为 {known}。</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: {count} features were given to it and it holds {found}.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {path}：提供了 {count} 个要素，但其中只有 {found} 个。</translation>
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
            <translation>folds_by {way} 需要 fold_distance，或以此方式验证过的模型。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale and output_offset need an output_type of whole numbers, such as uint16.</source>
            <extracomment>error</extracomment>
            <translation>output_scale 和 output_offset 需要整数类型的 output_type，例如 uint16。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>output_scale 不得为 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>resolution must be one number above 0, or width and height.</source>
            <extracomment>error</extracomment>
            <translation>resolution 必须是一个大于 0 的数，或宽和高。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field needs vector: the layer with the polygons.</source>
            <extracomment>error</extracomment>
            <translation>field 需要 vector：存放多边形的图层。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>band_clip needs extent or vector, to know what to keep.</source>
            <extracomment>error</extracomment>
            <translation>band_clip 需要 extent 或 vector，才能知道保留什么。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field and output_folder go together: the folder receives a raster for each value of the field.</source>
            <extracomment>error</extracomment>
            <translation>field 和 output_folder 须一同给出：该文件夹存放字段每个取值的栅格。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparing numbers of clusters</source>
            <extracomment>progress</extracomment>
            <translation>正在比较簇数</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Writing the map</source>
            <extracomment>progress</extracomment>
            <translation>正在写出地图</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>signatures and centres both give the first centres; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>signatures 和 centres 都给出初始中心；请只给出其中之一。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>max_clusters must be at least clusters, which is {clusters}; got {most}.</source>
            <extracomment>error</extracomment>
            <translation>max_clusters 必须不小于 clusters，后者为 {clusters}；得到的是 {most}。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>names must be one name for each of the {bands} bands; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>names 必须为 {bands} 个波段各给一个名称；得到的是 {names}。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counting the combinations</source>
            <extracomment>progress</extracomment>
            <translation>正在统计组合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Writing the combinations</source>
            <extracomment>progress</extracomment>
            <translation>正在写出组合</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>percentile is needed for the statistic percentile: a number from 0 to 100.</source>
            <extracomment>error</extracomment>
            <translation>统计量 percentile 需要 percentile：0 到 100 的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.</source>
            <extracomment>error</extracomment>
            <translation>形状 kernel 需要 kernel：由权重组成的行，或 CSV 文件的路径。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components and variance both say how many components are kept; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>components 和 variance 都说明保留多少个成分；请只给出其中一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>transform is needed for inverse: the file that was saved with the components.</source>
            <extracomment>error</extracomment>
            <translation>inverse 需要 transform：与成分一同保存的文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>output_transform saves a transform that is computed here, and transform brings one; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>output_transform 保存此处计算的变换，而 transform 引入一个变换；请只给出其中一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align_raster says all of the grid; leave crs, resolution and factor out.</source>
            <extracomment>error</extracomment>
            <translation>align_raster 已说明整个格网；请略去 crs、resolution 和 factor。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>band_resample needs align_raster, crs, resolution or factor, to know the new pixels.</source>
            <extracomment>error</extracomment>
            <translation>band_resample 需要 align_raster、crs、resolution 或 factor，才能知道新的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution and factor exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>resolution 和 factor 互斥；请只给出其中一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution must be one number above 0, or two: the width and the height of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>resolution 必须是一个大于 0 的数，或两个数：像元的宽和高。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>factor must be a number above 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>factor 必须是大于 0 的数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The spectrum</source>
            <extracomment>part of a text</extracomment>
            <translation>光谱</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Give one thing to compare with: reference (rasters), spectrum (numbers) or spectrum_file, or two images alone as input; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>请给出一个比较对象：reference（栅格）、spectrum（数）或 spectrum_file，或仅以两幅影像作为 input；得到 {count} 个。</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Nothing tells what these bands are, so no tool finds them by role: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>没有信息说明这些波段是什么，因此任何工具都无法按角色找到它们：{bands}。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them out.</source>
            <extracomment>message</extracomment>
            <translation>没有任何参考像元的类别占整幅图的 {share:.2f} %；面积加权指标不包括它们。</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>reference_field is needed for a vector reference: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>矢量参考数据需要 reference_field：存放类别的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Finding the thresholds</source>
            <extracomment>progress</extracomment>
            <translation>正在求阈值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Writing the difference</source>
            <extracomment>progress</extracomment>
            <translation>正在写出差值</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower and upper are the thresholds of the rule typed: give at least one of them with it, and none with other rules.</source>
            <extracomment>error</extracomment>
            <translation>lower 和 upper 是规则 typed 的阈值：采用该规则时至少给出其中一个，采用其他规则时都不要给出。</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower must not be greater than upper; got {lower} and {upper}.</source>
            <extracomment>error</extracomment>
            <translation>lower 不得大于 upper；得到的是 {lower} 和 {upper}。</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finding the alteration</source>
            <extracomment>progress</extracomment>
            <translation>正在求变化</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Writing the variates</source>
            <extracomment>progress</extracomment>
            <translation>正在写出变量</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Counting the changes</source>
            <extracomment>progress</extracomment>
            <translation>正在统计变化</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>zones_field is needed for zones of a vector layer: the field with the zone.</source>
            <extracomment>error</extracomment>
            <translation>矢量图层的 zones 需要 zones_field：存放分区的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>align_raster and grid exclude each other: both say whose pixels the output has.</source>
            <extracomment>error</extracomment>
            <translation>align_raster 和 grid 互斥：两者都说明输出采用谁的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>expression is needed for the design stratified: what gives the stratum of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>设计 stratified 需要 expression：由它给出像元所属的层。</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>minimum_distance belongs to the designs random and stratified; a grid has a spacing of its own.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance 属于设计 random 和 stratified；grid 有自己的间距。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo takes an edit back, and goes with input alone.</source>
            <extracomment>error</extracomment>
            <translation>undo 用于撤回编辑，只能与 input 一同给出。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>areas is needed: the features inside which the raster is edited.</source>
            <extracomment>error</extracomment>
            <translation>需要 areas：在其内编辑栅格的要素。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>One of constant, field, expression and nodata must be given: what the pixels become; expression may go with constant or field, which then are its vector.</source>
            <extracomment>error</extracomment>
            <translation>必须给出 constant、field、expression 和 nodata 之一：像元变为什么；expression 可与 constant 或 field 一同给出，后者即为其 vector。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>output_undo is needed for an edit in place: the file that can take it back.</source>
            <extracomment>error</extracomment>
            <translation>就地编辑需要 output_undo：可以撤回该编辑的文件。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Exactly one of table, table_file and table_layer must be given.</source>
            <extracomment>error</extracomment>
            <translation>必须且只能给出 table、table_file 和 table_layer 之一。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>others_value is needed for others=value: the number that other values become.</source>
            <extracomment>error</extracomment>
            <translation>others=value 需要 others_value：其他值变为的数。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>field_name must be the name of the field with the values; it is empty.</source>
            <extracomment>error</extracomment>
            <translation>field_name 必须是存放取值的字段的名称；它为空。</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Measuring the zones</source>
            <extracomment>progress</extracomment>
            <translation>正在量算分区</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Writing the layer</source>
            <extracomment>progress</extracomment>
            <translation>正在写出图层</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentiles is needed for the statistic percentile, such as 10, 90.</source>
            <extracomment>error</extracomment>
            <translation>统计量 percentile 需要 percentiles，例如 10, 90。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata_field is needed for strata of a vector layer: the field with the stratum.</source>
            <extracomment>error</extracomment>
            <translation>矢量图层的层需要 strata_field：存放层的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata belong to the design stratified; got the design {design}.</source>
            <extracomment>error</extracomment>
            <translation>strata 属于设计 stratified；得到的设计为 {design}。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>minimum_distance belongs to the designs simple and stratified; got {design}.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance 属于设计 simple 和 stratified；得到的是 {design}。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>target_class is needed for the figure {figure}: the number of the class.</source>
            <extracomment>error</extracomment>
            <translation>数值 {figure} 需要 target_class：类别的编号。</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>typed_sizes is needed for the allocation typed: class=units for every class.</source>
            <extracomment>error</extracomment>
            <translation>分配 typed 需要 typed_sizes：为每个类别写出 类别=点数。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band_x and band_y must be two bands; got {band} for both.</source>
            <extracomment>error</extracomment>
            <translation>band_x 和 band_y 必须是两个波段；得到的都是 {band}。</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>{name} must be two numbers, the smaller first.</source>
            <extracomment>error</extracomment>
            <translation>{name} 必须是两个数，较小的在前。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>{path} has no signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} 没有这些类别的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>sensor, responses and like exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>sensor、responses 和 like 互斥；请只给出其中一个。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>factor must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>factor 不得为 0。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Classes and macroclasses must not be 0, which means unclassified.</source>
            <extracomment>error</extracomment>
            <translation>类别和宏类不得为 0，它表示未分类。</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>{path} has no selected signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} 没有这些类别的选中的光谱特征。</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>macroclass_field is needed for signatures of macroclasses: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>宏类的光谱特征需要 macroclass_field：存放宏类的字段。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>training_layer needs either classes or class_map, to know the classes.</source>
            <extracomment>error</extracomment>
            <translation>training_layer 需要 classes 或 class_map，才能知道类别。</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.</source>
            <extracomment>error</extracomment>
            <translation>output 必须是 GeoPackage（.gpkg），它将表单与图层一同保存；得到的是 {path}。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>{count} features without a value or a geometry are left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} 个没有值或没有几何的要素被略去。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Either align_raster or pixel_size is needed, to know the pixels of the raster.</source>
            <extracomment>error</extracomment>
            <translation>需要 align_raster 或 pixel_size，才能知道栅格的像元。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of the features is either field or constant, not both.</source>
            <extracomment>error</extracomment>
            <translation>要素的值取自 field 或 constant，不能两者都有。</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>name_field and colour_field describe the values of field, which is not given.</source>
            <extracomment>error</extracomment>
            <translation>name_field 和 colour_field 描述 field 的取值，而它没有给出。</translation>
        </message>
        <message>
            <location filename="../provider/application_session.py" />
            <source>QGIS's authentication settings have no user and password under the id {id}; correct the mail login under Options &gt; Processing &gt; Providers &gt; Whiskbroom.</source>
            <extracomment>error</extracomment>
            <translation>QGIS 的认证设置中，编号 {id} 下没有用户名和密码；请在 选项 &gt; 数据处理 &gt; 数据源 &gt; Whiskbroom 中更正邮件登录信息。</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Inputs</source>
            <extracomment>text</extracomment>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Outputs</source>
            <extracomment>text</extracomment>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>References</source>
            <extracomment>text</extracomment>
            <translation>参考文献</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The layer {layer} is not a raster; choose a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>图层 {layer} 不是栅格；请选择栅格图层。</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} comes from the data provider {provider} and not from a file; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>栅格图层 {layer} 来自数据提供者 {provider}，而不是文件；请将其导出为 GeoTIFF（导出 &gt; 另存为...）后使用。</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>栅格图层 {layer} 是用 GDAL 选项（{options}）打开的，这些选项不会传递；请将其导出为 GeoTIFF（导出 &gt; 另存为...）后使用。</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell from the start menu, type {command}, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} 需要 Python 软件包 {package}；请为 QGIS 的 Python 安装它：从开始菜单打开 OSGeo4W Shell，输入 {command}，然后重新启动 QGIS。</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} 需要 Python 软件包 {package}；请为 QGIS 的 Python 安装它：在终端中输入 {command}，然后重新启动 QGIS。</translation>
        </message>
        <message>
            <location filename="../provider/parameters.py" />
            <source>All files</source>
            <extracomment>text</extracomment>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Debug</source>
            <extracomment>log level</extracomment>
            <translation>调试</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Information</source>
            <extracomment>log level</extracomment>
            <translation>信息</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Warnings</source>
            <extracomment>log level</extracomment>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Errors</source>
            <extracomment>log level</extracomment>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>It must be a whole number of at least {minimum}; got {value}.</source>
            <extracomment>text</extracomment>
            <translation>必须是不小于 {minimum} 的整数；得到的是 {value}。</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>The folder {folder} does not exist.</source>
            <extracomment>text</extracomment>
            <translation>文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Number of processes (0: all processor cores but one)</source>
            <extracomment>setting</extracomment>
            <translation>进程数（0：除一个以外的所有处理器核心）</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Available RAM in MB</source>
            <extracomment>setting</extracomment>
            <translation>可用内存（MB）</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Temporary folder (blank: the system's)</source>
            <extracomment>setting</extracomment>
            <translation>临时文件夹（留空：系统的临时文件夹）</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Log level</source>
            <extracomment>setting</extracomment>
            <translation>日志级别</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Sound when a tool ends</source>
            <extracomment>setting</extracomment>
            <translation>工具结束时发出声音</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: server, as host:port (blank: no mail)</source>
            <extracomment>setting</extracomment>
            <translation>邮件：服务器，格式为 host:port（留空：不发送邮件）</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: login (id of an entry in QGIS's authentication settings)</source>
            <extracomment>setting</extracomment>
            <translation>邮件：登录（QGIS 认证设置中某个条目的编号）</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: recipients, separated by commas</source>
            <extracomment>setting</extracomment>
            <translation>邮件：收件人，用逗号分隔</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: only after runs of at least so many seconds</source>
            <extracomment>setting</extracomment>
            <translation>邮件：仅在运行时间不少于此秒数之后</translation>
        </message>
        <message>
            <location filename="../provider/values.py" />
            <source>{name}: {layer} cannot be opened as a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>{name}：无法将 {layer} 作为栅格图层打开。</translation>
        </message>
    </context>
</TS>
