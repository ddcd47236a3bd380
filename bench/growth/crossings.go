package main

import "fmt"

const border = `{"type":"LineString","coordinates":[[-69,-18],[-69,-10]]}`

// crossingFamilies are tracks along a border, within its accuracy, so that what is
// not known of each crossing reaches far, and reductions that may be parts of others.
var crossingFamilies = []family{
	{"crossings of a track", 500, func(n int) map[string]string {
		t := record("ops", "tracks", nil)
		t["legs"] = []any{obj{"source": "secondary", "times": many(n, func(i int) any { return i }), "positions": many(n, zigzag)}}
		return map[string]string{"a.json": state(list{"tracks", []any{t}}), "b.json": border}
	}, "ops crossings a.json --border b.json --accuracy 500"},
	{"crossings between pieces", 500, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"tracks", many(n, func(i int) any {
			return record("ops", "tracks", obj{"id": id(i), "start": fmt.Sprintf("2026-01-%02dT%02d:%02d:00Z", 1+i/1440, i/60%24, i%60),
				"legs": []any{obj{"source": "secondary", "times": []any{0}, "positions": []any{zigzag(i)}}}})
		})}), "b.json": border}
	}, "ops crossings a.json --border b.json --accuracy 500"},
	{"reductions within one another", 500, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"reductions", many(n, func(i int) any {
			return record("crops", "reductions", obj{"id": id(i), "kind": []string{"rationalisation-and-eradication", "eradication"}[i%2],
				"period": obj{"from": fmt.Sprintf("2023-%02d-%02d", 1+i%6, 1+i%28), "to": fmt.Sprintf("2023-%02d-28", 6+i%7)}})
		})})}
	}, "crops reductions a.json"},
}

// zigzag is a place a metre or so west of the line for even i, east of it for odd.
func zigzag(i int) any { return []any{-69 + float64(i%2*2-1)/1e5, -14 + float64(i)/1e5} }
