"""The bands of the sensors: name, role ("-" for none), centre wavelength and width in micrometres ("-" where radar).

Sources: Sentinel-2 and Sentinel-3: ESA's mission pages; Landsat: USGS, "What are the band designations for the Landsat
satellites?"; ASTER: Abrams et al. 2015 (doi:10.3390/rs70505292 and the ASTER user handbook); MODIS: NASA's
specifications; GOES: GOES-R product definition and users' guide, vol. 3; the others: their operators' data sheets, as
collected by Remotior Sensus. Of several satellites of one kind the nominal values stand here.
"""

_LANDSAT_OLI = """
    B1 coastal 0.44 0.02; B2 blue 0.48 0.06; B3 green 0.56 0.06; B4 red 0.655 0.03; B5 nir08 0.865 0.03;
    B6 swir1 1.61 0.08; B7 swir2 2.2 0.18; B8 pan 0.59 0.18; B9 cirrus 1.37 0.02; B10 thermal1 10.895 0.59;
    B11 thermal2 12.005 1.01"""
_LANDSAT_TM = """
    B1 blue 0.485 0.07; B2 green 0.56 0.08; B3 red 0.66 0.06; B4 nir 0.83 0.14; B5 swir1 1.65 0.20;
    B6 thermal 11.45 2.10; B7 swir2 2.215 0.27"""
_SPOT_4_5 = "B1 green 0.545 0.09; B2 red 0.645 0.07; B3 nir 0.835 0.11; B4 swir1 1.665 0.17"

# Name, other names, bands in the order of wavelengths or of the product, and those that files of fewer bands hold.
SENSOR_ROWS = (
    ("ASTER", ("terra aster",), """
        B1 green 0.56 0.08; B2 red 0.66 0.06; B3N nir 0.81 0.10; B4 swir1 1.65 0.10; B5 - 2.165 0.04;
        B6 swir2 2.205 0.04; B7 - 2.26 0.05; B8 - 2.33 0.07; B9 - 2.395 0.07; B10 - 8.3 0.35; B11 - 8.65 0.35;
        B12 - 9.1 0.35; B13 thermal1 10.6 0.70; B14 - 11.3 0.70""", ""),
    ("GeoEye-1", ("ge01", "ge1"), """
        B1 blue 0.48 0.06; B2 green 0.545 0.07; B3 red 0.6725 0.035; B4 nir 0.85 0.14""", ""),
    ("GOES", ("abi", "goes r", "goes abi", "goes 16", "goes 17", "goes 18", "goes 19"), """
        C01 blue 0.47 0.04; C02 red 0.64 0.10; C03 nir08 0.87 0.04; C04 cirrus 1.38 0.015; C05 swir1 1.61 0.06;
        C06 swir2 2.25 0.05; C07 - 3.90 0.20; C08 - 6.185 0.83; C09 - 6.95 0.40; C10 - 7.34 0.20; C11 - 8.50 0.40;
        C12 - 9.61 0.38; C13 - 10.35 0.50; C14 thermal1 11.20 0.80; C15 thermal2 12.30 1.00; C16 - 13.30 0.60""",
     "C01 C02 C03 C04 C05 C06"),
    ("Landsat 1-3 MSS", ("landsat 1", "landsat 2", "landsat 3", "landsat 1 3"), """
        B4 green 0.55 0.10; B5 red 0.65 0.10; B6 - 0.75 0.10; B7 nir 0.95 0.30""", ""),
    ("Landsat 4-5 MSS", ("landsat mss", "landsat 4 mss", "landsat 5 mss"), """
        B1 green 0.55 0.10; B2 red 0.65 0.10; B3 - 0.75 0.10; B4 nir 0.95 0.30""", ""),
    ("Landsat 4-5 TM", ("landsat 4", "landsat 5", "landsat tm", "landsat 4 tm", "landsat 5 tm", "landsat 4 5"),
     _LANDSAT_TM, "B1 B2 B3 B4 B5 B7"),
    ("Landsat 7 ETM+", ("landsat 7", "landsat etm", "landsat 7 etm"), """
        B1 blue 0.485 0.07; B2 green 0.56 0.08; B3 red 0.66 0.06; B4 nir 0.835 0.13; B5 swir1 1.65 0.20;
        B6 thermal 11.45 2.10; B7 swir2 2.22 0.26; B8 pan 0.71 0.38""", "B1 B2 B3 B4 B5 B7"),
    ("Landsat 8 OLI", ("landsat 8", "landsat 8 oli tirs", "landsat oli", "landsat 8 9", "landsat 8 9 raw"),
     _LANDSAT_OLI, "B1 B2 B3 B4 B5 B6 B7; B2 B3 B4 B5 B6 B7"),
    ("Landsat 9 OLI", ("landsat 9", "landsat 9 oli tirs"), _LANDSAT_OLI, "B1 B2 B3 B4 B5 B6 B7; B2 B3 B4 B5 B6 B7"),
    ("HLS Landsat", ("hls l30", "l30", "landsat hls"), """
        B01 coastal 0.44 0.02; B02 blue 0.48 0.06; B03 green 0.56 0.06; B04 red 0.655 0.03; B05 nir08 0.865 0.03;
        B06 swir1 1.61 0.08; B07 swir2 2.2 0.18; B09 cirrus 1.37 0.02; B10 thermal1 10.895 0.59;
        B11 thermal2 12.005 1.01""", ""),
    ("MODIS", ("terra modis", "aqua modis", "modis terra", "modis aqua"), """
        B03 blue 0.469 0.02; B04 green 0.555 0.02; B01 red 0.645 0.05; B02 nir08 0.858 0.035; B05 - 1.24 0.02;
        B06 swir1 1.64 0.024; B07 swir2 2.13 0.05; B08 - 0.4125 0.015; B09 coastal 0.443 0.01; B10 - 0.488 0.01;
        B11 green1 0.531 0.01; B12 - 0.551 0.01; B13 - 0.667 0.01; B14 - 0.678 0.01; B15 rededge2 0.748 0.01;
        B16 - 0.8695 0.015; B17 - 0.905 0.03; B18 - 0.936 0.01; B19 nir09 0.94 0.05; B20 - 3.75 0.18;
        B21 - 3.959 0.06; B22 - 3.959 0.06; B23 - 4.05 0.06; B24 - 4.4655 0.065; B25 - 4.5155 0.067;
        B26 cirrus 1.375 0.03; B27 - 6.715 0.36; B28 - 7.325 0.30; B29 - 8.55 0.30; B30 - 9.73 0.30;
        B31 thermal1 11.03 0.50; B32 thermal2 12.02 0.50; B33 - 13.335 0.30; B34 - 13.635 0.30; B35 - 13.935 0.30;
        B36 - 14.235 0.30""", "B03 B04 B01 B02 B05 B06 B07"),
    ("PlanetScope", ("planet", "superdove", "psb sd"), """
        B1 coastal 0.4415 0.021; B2 blue 0.49 0.05; B3 green1 0.531 0.036; B4 green 0.565 0.036; B5 yellow 0.61 0.02;
        B6 red 0.665 0.03; B7 rededge1 0.705 0.016; B8 nir08 0.865 0.04""", ""),
    ("Pleiades", ("phr", "phr1", "pleiades 1"), """
        blue blue 0.49 0.12; green green 0.56 0.12; red red 0.65 0.12; nir nir 0.84 0.20""", ""),
    ("QuickBird", ("qb02", "qb2", "quickbird 2"), """
        B1 blue 0.4875 0.115; B2 green 0.543 0.154; B3 red 0.65 0.12; B4 nir 0.8165 0.203""", ""),
    ("RapidEye", (), """
        B1 blue 0.475 0.07; B2 green 0.555 0.07; B3 red 0.6575 0.055; B4 rededge 0.71 0.04; B5 nir 0.805 0.09""", ""),
    ("Sentinel-1", ("s1", "s1a", "s1b", "s1c", "sentinel 1 sar"), """
        VV vv - -; VH vh - -; HH hh - -; HV hv - -""", "VV VH"),
    ("Sentinel-2", ("s2", "s2a", "s2b", "s2c", "s2d", "sentinel 2 msi", "msi", "hls s30", "s30", "sentinel 2 hls"), """
        B01 coastal 0.443 0.02; B02 blue 0.49 0.065; B03 green 0.56 0.035; B04 red 0.665 0.03; B05 rededge1 0.705 0.015;
        B06 rededge2 0.74 0.015; B07 rededge3 0.783 0.02; B08 nir 0.842 0.115; B8A nir08 0.865 0.02;
        B09 nir09 0.945 0.02; B10 cirrus 1.375 0.03; B11 swir1 1.61 0.09; B12 swir2 2.19 0.18""",
     "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12; B02 B03 B04 B05 B06 B07 B08 B8A B11 B12; B02 B03 B04 B08"),
    ("Sentinel-3", ("s3", "s3a", "s3b", "olci", "sentinel 3 olci"), """
        Oa01 - 0.4 0.015; Oa02 - 0.4125 0.01; Oa03 coastal 0.4425 0.01; Oa04 blue 0.49 0.01; Oa05 green1 0.51 0.01;
        Oa06 green 0.56 0.01; Oa07 yellow 0.62 0.01; Oa08 red 0.665 0.01; Oa09 - 0.67375 0.0075; Oa10 - 0.68125 0.0075;
        Oa11 rededge1 0.70875 0.01; Oa12 rededge2 0.75375 0.0075; Oa13 - 0.76125 0.0025; Oa14 - 0.764375 0.00375;
        Oa15 - 0.7675 0.0025; Oa16 rededge3 0.77875 0.015; Oa17 nir08 0.865 0.02; Oa18 - 0.885 0.01; Oa19 - 0.9 0.01;
        Oa20 nir09 0.94 0.02; Oa21 - 1.02 0.04""", ""),
    ("SPOT 4", (), _SPOT_4_5, ""),
    ("SPOT 5", (), _SPOT_4_5, ""),
    ("SPOT 6", ("spot 7", "spot 6 7"), """
        blue blue 0.485 0.07; green green 0.56 0.06; red red 0.66 0.07; nir nir 0.825 0.13""", ""),
    ("WorldView-2", ("wv02", "wv2", "worldview 2 3", "worldview 2 3 multispectral"), """
        B1 coastal 0.425 0.05; B2 blue 0.48 0.06; B3 green 0.545 0.07; B4 yellow 0.605 0.04; B5 red 0.66 0.06;
        B6 rededge 0.725 0.04; B7 nir 0.8325 0.125; B8 - 0.95 0.18""", ""),
    ("WorldView-3", ("wv03", "wv3"), """
        B1 coastal 0.425 0.05; B2 blue 0.48 0.06; B3 green 0.545 0.07; B4 yellow 0.605 0.04; B5 red 0.66 0.06;
        B6 rededge 0.725 0.04; B7 nir 0.8325 0.125; B8 - 0.95 0.18; S1 - 1.21 0.03; S2 - 1.57 0.04; S3 swir1 1.66 0.04;
        S4 - 1.73 0.04; S5 - 2.165 0.04; S6 swir2 2.205 0.04; S7 - 2.26 0.05; S8 - 2.33 0.07""",
     "B1 B2 B3 B4 B5 B6 B7 B8"),
)
