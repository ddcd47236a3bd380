#!/bin/sh
# Writes proj.csv: eastings and northings (or longitudes and latitudes) of each
# system over a grid of both countries, and what PROJ makes of them on WGS 84, in
# degrees to 1e-12. Needs cs2cs, cct and awk (Debian: proj-bin). PROJ takes the
# systems and the parameters from its own copy of the EPSG register.
set -eu
cd "$(dirname "$0")"
grid() { # zone, or 0 for degrees: lat lon in the area that a shift is for
	awk -v zone="$1" -v west="$2" -v south="$3" -v east="$4" -v north="$5" 'BEGIN {
		if (zone) { w = 6 * zone - 186.5; e = w + 7; if (w > west) west = w; if (e < east) east = e }
		for (i = 0; i <= 8; i++) for (k = 0; k <= 8; k++)
			if (west < east) printf "%.6f %.6f 0\n", south + (north - south) * (i + 0.137) / 9, west + (east - west) * (k + 0.713) / 9
	}'
}
rows() { # system, zone, shift, west, south, east, north
	grid "$2" "$4" "$5" "$6" "$7" >/tmp/proj.$$.geo
	if [ "$2" = 0 ]; then
		awk '{ print $2, $1 }' /tmp/proj.$$.geo >/tmp/proj.$$.xy
	else
		# metres to the millimetre, and back to degrees of the system's own datum
		cs2cs -f %.3f "EPSG:$8" "EPSG:$1" /tmp/proj.$$.geo | awk '{ print $1, $2 }' >/tmp/proj.$$.xy
		cs2cs -f %.12f "EPSG:$1" "EPSG:$8" /tmp/proj.$$.xy | awk '{ print $1, $2, 0 }' >/tmp/proj.$$.geo
	fi
	if [ "$3" = 0 ]; then cp /tmp/proj.$$.geo /tmp/proj.$$.wgs
	else cct -d 12 "EPSG:$3" /tmp/proj.$$.geo >/tmp/proj.$$.wgs; fi
	paste -d' ' /tmp/proj.$$.xy /tmp/proj.$$.wgs | awk -v s="$1" -v t="$3" '{ print s "," t "," $1 "," $2 "," $4 "," $3 }'
	rm -f /tmp/proj.$$.*
}
both="-81.4 -22.9 -57.5 -0.1"
bolivia="-69.66 -22.91 -57.52 -9.67"
peru="-81.41 -18.35 -68.67 -0.03"
madidi="-68.96 -14.43 -67.79 -13.56"
block20="-63.44 -21.71 -62.95 -21.09"
{
	echo system,shift,x,y,longitude,latitude
	for z in 17 18 19 20 21; do rows $((32700 + z)) $z 0 $both 4326; done
	for z in 17 18 19 20 21; do rows $((31960 + z)) $z 15894 $both 4674; done
	rows 5356 19 5374 $bolivia 5354
	rows 5355 20 5374 $bolivia 5354
	rows 5357 21 5374 $bolivia 5354
	rows 5839 17 5378 $peru 5373
	rows 5387 18 5378 $peru 5373
	rows 5389 19 5378 $peru 5373
	rows 4248 0 1202 $bolivia 4248
	rows 4248 0 1208 $peru 4248
	rows 4248 0 1201 $both 4248
	for z in 19 20 21; do rows $((24860 + z)) $z 1202 $bolivia 4248; done
	for z in 17 18 19; do rows $((24860 + z)) $z 1208 $peru 4248; done
	for z in 17 18 19 20 21; do rows $((24860 + z)) $z 1201 $both 4248; done
	rows 24879 19 1582 $madidi 4248
	rows 24880 20 1583 $block20 4248
} >proj.csv
