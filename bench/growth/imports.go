package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// importFamilies are other people's formats.
var importFamilies = []family{
	tracks("sbs addresses", "sbs", 500, func(n int) string {
		return lines(n, func(i int) string { return sbs(i, i) })
	}),
	tracks("sbs points", "sbs", 500, func(n int) string {
		return lines(n, func(i int) string { return sbs(1, i) })
	}),
	tracks("readsb aircraft", "readsb", 500, func(n int) string {
		return aircraft(many(n, func(i int) any { return plane(i) }), 1_700_000_000)
	}),
	tracks("readsb snapshots", "readsb", 500, func(n int) string {
		return lines(n, func(i int) string { return aircraft([]any{plane(i % 50)}, 1_700_000_000+i) })
	}),
	tracks("radar tracks", "radar", 500, func(n int) string {
		return "time,lon,lat,number\n" + lines(n, func(i int) string {
			return fmt.Sprintf("2024-05-14T%sZ,-69.6,-13.1,%d", clock(i), i)
		})
	}),
	tracks("radar points", "radar", 500, func(n int) string {
		return "time,lon,lat,number\n" + lines(n, func(i int) string {
			return fmt.Sprintf("2024-05-14T%sZ,-69.6%04d,-13.1,7", clock(i), i%10000)
		})
	}),
	tracks("gpx tracks", "gpx", 500, func(n int) string {
		return gpx(repeated(n, func(i int) string { return "<trk><trkseg>" + trkpt(0) + trkpt(10) + "</trkseg></trk>" }))
	}),
	tracks("gpx points", "gpx", 500, func(n int) string {
		return gpx("<trk><trkseg>" + repeated(n, trkpt) + "</trkseg></trk>")
	}),
	tracks("kml tracks", "kml", 500, func(n int) string {
		return `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>` +
			repeated(n, func(i int) string {
				return "<Placemark><gx:Track><when>2022-05-16T12:00:00Z</when><when>2022-05-16T12:00:10Z</when>" +
					"<gx:coord>-69.2 -16.1 100</gx:coord><gx:coord>-69.21 -16.1 100</gx:coord></gx:Track></Placemark>"
			}) + "</Document></kml>"
	}),
	parcels("geojson features", "f.geojson", "import geojson", func(n int) string {
		return collection(many(n, func(i int) any { return feature(i, square(i)) }))
	}),
	parcels("geojson faults", "f.geojson", "import geojson", func(n int) string {
		return collection(many(n, func(i int) any { return feature(i, []any{[]any{1, 2}}) }))
	}),
	parcels("geojson lines", "f.geojson", "import geojson", func(n int) string {
		return lines(n, func(i int) string { b, _ := json.Marshal(feature(i, square(i))); return string(b) })
	}),
	parcels("csv rows", "f.csv", "import csv", func(n int) string {
		return "ID;WKT\n" + lines(n, func(i int) string {
			return fmt.Sprintf("%d;MULTIPOLYGON(((-68.5 -14.7,-68.4996 -14.7,-68.4996 -14.6995,-68.5 -14.7)))", i)
		})
	}),
	parcels("csv faults", "f.csv", "import csv", func(n int) string {
		return "ID;WKT\n" + lines(n, func(i int) string { return fmt.Sprintf("%d;POINT(", i) })
	}),
}

func tracks(name, format string, n int, text func(n int) string) family {
	return family{name, n, func(n int) map[string]string { return map[string]string{"f": text(n)} },
		"import " + format + " --issuer PE-FAP --recipient BO-COSDEA --out o.json f"}
}

func parcels(name, file, command string, text func(n int) string) family {
	return family{name, 500, func(n int) map[string]string {
		c := clean("crops")
		return map[string]string{file: text(n),
			"map.json":  `{"columns":{"ID":"key","WKT":"geometry"},"defaults":{"class":"coca-production","cover":"pure"},"scheme":"INE-BO"}`,
			"into.json": state(list{"methods", c["methods"].([]any)}, list{"surveys", c["surveys"].([]any)})}
	}, command + " --into into.json --survey 0199b000-0000-7000-8000-000000000030 --mapping map.json " + file}
}

func clock(i int) string {
	return time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 10 * time.Second).Format("15:04:05")
}

func sbs(address, i int) string {
	return fmt.Sprintf("MSG,3,1,1,%06X,1,2022/05/16,%[2]s.000,2022/05/16,%[2]s.000,,1000,,,-16.5,-68.5,,,0,0,0,0", address, clock(i))
}

func plane(i int) any {
	return obj{"hex": fmt.Sprintf("%06x", i), "lat": -16.1, "lon": -69.2, "alt_baro": 17350, "seen": 1, "seen_pos": 1.2}
}

func aircraft(all []any, now int) string {
	b, _ := json.Marshal(obj{"now": now, "aircraft": all})
	return string(b)
}

func repeated(n int, one func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(one(i))
	}
	return b.String()
}

func gpx(inner string) string {
	return `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">` + inner + "</gpx>"
}

func trkpt(i int) string {
	return fmt.Sprintf(`<trkpt lat="-16.1" lon="-69.2"><ele>3800</ele><time>2022-05-16T%sZ</time></trkpt>`, clock(i))
}

func feature(i int, ring any) any {
	return obj{"type": "Feature", "properties": obj{"ID": i}, "geometry": obj{"type": "Polygon", "coordinates": []any{ring}}}
}

func collection(features []any) string {
	b, _ := json.Marshal(obj{"type": "FeatureCollection", "features": features})
	return string(b)
}
