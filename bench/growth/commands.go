package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/bench/internal/data"
)

// commands are those whose exponents are measured, on what they are made for.
var commands = []family{
	{"overlaps", 2000, func(n int) map[string]string {
		return map[string]string{"a.json": mapped(n)}
	}, "crops overlaps a.json --format csv"},
	{"overlaps: border vertices", 4000, func(n int) map[string]string {
		return map[string]string{"a.json": mapped(1000), "b.json": meander(n)}
	}, "crops overlaps a.json --border b.json --accuracy 500 --source prueba --format csv"},
	{"estimate", 4000, func(n int) map[string]string {
		c := clean("crops")
		return map[string]string{"a.json": state(list{"methods", c["methods"].([]any)}, list{"surveys", c["surveys"].([]any)},
			list{"parcels", copies("crops", "parcels", n, func(i int) obj { return obj{"id": id(i)} })},
			list{"verifications", copies("crops", "verifications", n, func(i int) obj {
				return obj{"id": id(10_000_000 + i), "parcel": id(i), "mapped": "other-crop"}
			})})}
	}, "crops estimate a.json"},
	{"crossings", 500, func(n int) map[string]string {
		return map[string]string{"b.json": meander(400), "a.json": state(list{"tracks", copies("ops", "tracks", n, func(i int) obj {
			return obj{"id": id(i), "legs": []any{obj{"source": "secondary", "times": many(20, func(k int) any { return k }), "positions": many(20, zigzag)}}}
		})})}
	}, "ops crossings a.json --border b.json --accuracy 500"},
	{"crossings: border vertices", 4000, func(n int) map[string]string {
		return map[string]string{"b.json": meander(n), "a.json": state(list{"tracks", copies("ops", "tracks", 100, func(i int) obj {
			return obj{"id": id(i), "legs": []any{obj{"source": "secondary", "times": many(20, func(k int) any { return k }), "positions": many(20, zigzag)}}}
		})})}
	}, "ops crossings a.json --border b.json --accuracy 500"},
	{"conflicts", 12_000, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"notices", copies("ops", "notices", n, func(i int) obj {
			pair := i / 2 // the two meet, and nobody else
			return obj{"id": id(i), "radius": 100, "place": obj{"point": obj{"type": "Point", "coordinates": []any{-68.5 + 0.005*float64(pair%400), -16.7 + 0.005*float64(pair/400)}}}}
		})})}
	}, "ops conflicts a.json --separation land-land=150/1 --format csv"},
	{"network", 4000, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"subjects", copies("intel", "subjects", n, func(i int) obj { return obj{"id": id(i)} })},
			list{"links", copies("intel", "links", n, func(i int) obj {
				return obj{"id": id(10_000_000 + i), "from": id(i), "to": id((i*7 + 1) % n)}
			})})}
	}, "intel network a.json --format dot"},
	{"same", 2000, func(n int) map[string]string {
		of := func(from int) string {
			return state(list{"subjects", copies("intel", "subjects", n, func(i int) obj {
				return obj{"id": id(from + i), "names": []any{obj{"text": "Grupo " + word(i)}}, "identifiers": []any{obj{"scheme": "tax", "country": "PE", "value": fmt.Sprintf("20%09d", i)}}}
			})})
		}
		return map[string]string{"a.json": of(0), "b.json": of(10_000_000)}
	}, "intel same a.json b.json --format csv"},
	{"merge", 4000, func(n int) map[string]string {
		of := func(from int) string {
			return state(list{"statistics", copies("plan", "statistics", n, func(i int) obj { return obj{"id": id(from + i)} })})
		}
		return map[string]string{"a.json": of(0), "b.json": of(n / 2)}
	}, "merge --as BO-VDSSC --out o.json a.json b.json"},
	{"release", 2000, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"statistics", copies("plan", "statistics", n, func(i int) obj {
			r := obj{"id": id(i), "sources": []any{obj{"title": "Informe " + word(i)}}}
			if i%10 == 0 {
				r["markings"] = obj{"sources": obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}}
			}
			return r
		})})}
	}, "release a.json --from BO-VDSSC --to PE-DEVIDA --issued 2026-02-01T09:00:00-04:00 --out o.json --account a.txt"},
}

// copies returns n records like the first of a list of a clean file, each changed.
func copies(pkg, list string, n int, changes func(i int) obj) []any {
	first := record(pkg, list, nil)
	return many(n, func(i int) any {
		r := maps.Clone(first)
		maps.Copy(r, changes(i))
		return r
	})
}

// mapped is a file of about n parcels of both sides, some mapped by both.
func mapped(n int) string {
	dir, err := os.MkdirTemp("", "parcels")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.json")
	if _, err := (data.File{Kind: data.Kinds()[0], Bytes: int64(n) * 900, Border: true}).Write(name, ""); err != nil {
		panic(err)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// meander is a border of n vertices, about the one that is embedded.
func meander(n int) string {
	all := make([]string, max(2, n))
	for i := range all {
		y := -18 + 8*float64(i)/float64(len(all)-1)
		all[i] = fmt.Sprintf("[%.6f,%.6f]", -69+0.01*math.Sin(float64(i)), y)
	}
	b, err := json.Marshal(map[string]any{"type": "LineString", "coordinates": json.RawMessage("[" + strings.Join(all, ",") + "]")})
	if err != nil {
		panic(err)
	}
	return string(b)
}
