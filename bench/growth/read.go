package main

import (
	"fmt"
	"strings"
)

// header is what the header of a record has.
func header(i int) string {
	return `{"id":"` + id(i) + `","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2026-01-01T12:00:00-04:00",` +
		`"marking":{"tlp":"AMBER","releasable":["BO","PE"]}`
}

// readFamilies are files that are validated.
var readFamilies = []family{
	reading("persons named in texts", func(n int) string {
		text := lines(n, func(i int) string { return "Zorro " + word(n+i) })
		return state(list{"subjects", many(n, func(i int) any {
			r := record("intel", "subjects", obj{"id": id(i), "kind": "person", "names": []any{obj{"text": "Zorro " + word(i)}},
				"person": obj{"category": "suspect", "age": "adult", "legalBasis": []any{obj{"law": "BO-LEY-913", "purpose": obj{"es": "p"}}}, "reviewBy": "2027-01-01"}})
			delete(r, "organisation")
			return r
		})}, list{"lessons", many(n, func(i int) any {
			return record("intel", "lessons", obj{"id": id(n + i), "context": obj{"es": "Zorro " + word(2*i)}, "extensions": obj{"bo.gob": text[:min(len(text), 20*(i+1)%400)]}, "marking": obj{"tlp": "GREEN"}})
		})})
	}),
	reading("empty records", func(n int) string {
		return file(`,"meetings":[` + repeat(n, func(int) string { return "{}" }) + "]")
	}),
	reading("numbers for records", func(n int) string {
		return file(`,"meetings":[` + repeat(n, func(int) string { return "1" }) + "]")
	}),
	reading("numbers for lists", func(n int) string {
		return file(`,"meetings":` + strings.Repeat("[", min(n, 60)) + repeat(n, func(int) string { return "1" }) + strings.Repeat("]", min(n, 60)))
	}),
	reading("unknown members", func(n int) string {
		return file(`,"meetings":[` + header(2) + "," + repeat(n, func(i int) string { return fmt.Sprintf(`"m%d":1`, i) }) + "}]")
	}),
	reading("unknown members of a file", func(n int) string {
		return file("," + repeat(n, func(i int) string { return fmt.Sprintf(`"m%d":[]`, i) }))
	}),
	reading("lists out of order", func(n int) string {
		return late(`"plans":[],"meetings":[` + repeat(n, func(i int) string { return header(i+2) + "}" }) + "]")
	}),
	reading("doubled lists out of order", func(n int) string {
		return late(`"plans":[],` + repeat(n, func(int) string { return `"meetings":[1]` }))
	}),
	reading("unknown members out of order", func(n int) string {
		return late(`"proposals":{"plans":[],` + repeat(n, func(i int) string { return fmt.Sprintf(`"m%d":[]`, i) }) + "}")
	}),
	reading("members of a newer version", func(n int) string {
		return strings.Replace(file(`,"meetings":[`+repeat(n, func(i int) string { return header(i+2) + `,"new":{"a":1}}` })+"]"), `"1.0"`, `"1.7"`, 1)
	}),
	reading("newer members of a record", func(n int) string {
		return strings.Replace(file(`,"meetings":[`+header(2)+","+repeat(n, func(i int) string { return fmt.Sprintf(`"m%d":1`, i) })+"}]"), `"1.0"`, `"1.7"`, 1)
	}),
	reading("doubled members", func(n int) string {
		return file(`,"meetings":[` + header(2) + "," + repeat(n, func(int) string { return `"held":"2022"` }) + "}]")
	}),
	reading("doubled ids", func(n int) string {
		return state(list{"statistics", many(n, func(int) any { return record("plan", "statistics", nil) })})
	}),
	reading("ids in falling order", func(n int) string {
		return state(list{"parcels", many(n, func(i int) any { return record("crops", "parcels", obj{"id": id(2*n - i)}) })})
	}),
	reading("references to nothing", func(n int) string {
		return state(list{"parcels", many(n, func(i int) any {
			return record("crops", "parcels", obj{"id": id(i), "survey": id(1_000_000 + i), "image": id(2_000_000 + i)})
		})})
	}),
	reading("references of a record", func(n int) string {
		return state(list{"reductions", []any{record("crops", "reductions", obj{"parcels": many(n, func(i int) any { return id(i) })})}})
	}),
	reading("one outline", func(n int) string {
		return state(list{"surveys", clean("crops")["surveys"].([]any)},
			list{"parcels", many(n, func(i int) any { return record("crops", "parcels", obj{"id": id(i)}) })})
	}),
	reading("corners of a ring", func(n int) string {
		return state(list{"parcels", []any{record("crops", "parcels", obj{"geometry": obj{"type": "MultiPolygon",
			"coordinates": []any{[]any{circle(n)}}}})}})
	}),
	reading("corners of a star", func(n int) string {
		return state(list{"parcels", []any{record("crops", "parcels", obj{"geometry": obj{"type": "MultiPolygon",
			"coordinates": []any{[]any{star(n)}}}})}})
	}),
	reading("parts of an area", func(n int) string {
		return state(list{"parcels", []any{record("crops", "parcels", obj{"geometry": obj{"type": "MultiPolygon",
			"coordinates": many(n, func(i int) any { return []any{square(i)} })}})}})
	}),
	reading("verifications", func(n int) string {
		c := clean("crops")
		return state(list{"methods", c["methods"].([]any)}, list{"surveys", c["surveys"].([]any)},
			list{"parcels", many(n, func(i int) any { return record("crops", "parcels", obj{"id": id(i)}) })},
			list{"verifications", many(n, func(i int) any {
				return record("crops", "verifications", obj{"id": id(1_000_000 + i), "parcel": id(i), "mapped": "other-crop"})
			})})
	}),
	reading("actions of one number", func(n int) string {
		return state(list{"plans", clean("plan")["plans"].([]any)},
			list{"actions", many(n, func(i int) any { return record("plan", "actions", obj{"id": id(i)}) })})
	}),
	reading("seizures and results", func(n int) string {
		return state(list{"operations", clean("ops")["operations"].([]any)},
			list{"seizures", many(n, func(i int) any { return record("ops", "seizures", obj{"id": id(i)}) })},
			list{"results", many(n, func(i int) any { return record("ops", "results", obj{"id": id(1_000_000 + i)}) })})
	}),
	reading("subjects and links", func(n int) string { return network(n) }),
	reading("points of a track", func(n int) string {
		t := record("ops", "tracks", nil)
		t["legs"] = []any{obj{"source": "secondary", "times": many(n, func(i int) any { return i }),
			"positions": many(n, func(i int) any { return []any{-69.6 + float64(i)/1e6, -13.2} })}}
		return state(list{"tracks", []any{t}})
	}),
	reading("legs of a track", func(n int) string {
		t := record("ops", "tracks", nil)
		t["legs"] = many(n, func(i int) any {
			return obj{"source": "secondary", "times": []any{i}, "positions": []any{[]any{-69.6, -13.2}}}
		})
		return state(list{"tracks", []any{t}})
	}),
	reading("items of a seizure", func(n int) string {
		s := record("ops", "seizures", nil)
		s["items"] = many(n, func(int) any { return s["items"].([]any)[0] })
		return state(list{"seizures", []any{s}})
	}),
	reading("markings of parts", func(n int) string {
		return state(list{"lessons", many(n, func(i int) any {
			return record("intel", "lessons", obj{"id": id(i), "markings": obj{"failed": obj{"tlp": "RED", "releasable": []any{"BO"}}}})
		})})
	}),
	reading("actors of a marking", func(n int) string {
		return state(list{"lessons", []any{record("intel", "lessons", obj{"marking": obj{"tlp": "AMBER",
			"releasable": many(n, func(i int) any { return fmt.Sprintf("BO-A%d", i) })}})}})
	}),
	reading("counters of a version", func(n int) string {
		v := obj{}
		for i := range n {
			v[fmt.Sprintf("BO-A%d", i)] = 1
		}
		return state(list{"lessons", []any{record("intel", "lessons", obj{"version": v})}})
	}),
	reading("keys of an extension", func(n int) string {
		v := obj{}
		for i := range n {
			v[fmt.Sprintf("k%d", i)] = i
		}
		return state(list{"lessons", []any{record("intel", "lessons", obj{"extensions": obj{"bo.gob": v}})}})
	}),
	reading("receipts with findings", func(n int) string {
		return state(list{"receipts", many(n, func(i int) any { return receipt(i) })})
	}),
	reading("concurrent versions", func(n int) string { return file(siblings(n)) }),
	fixing("records that are fixed", func(n int) string {
		return file(`,"meetings":[` + repeat(n, func(i int) string { return header(i+2) + `,"session":"Technical","held":"2022-09-30"}` }) + "]")
	}),
	fixing("empty members that are fixed", func(n int) string {
		return file(`,"meetings":[` + repeat(n, func(i int) string {
			return header(i+2) + `,"aliases":null,"session":"technical","held":"2022-09-30","next":null}`
		}) + "]")
	}),
}

// fixing is reading that mends what has one right form first.
func fixing(name string, text func(n int) string) family {
	f := reading(name, text)
	f.args += " --fix --out fixed.json"
	return f
}

func reading(name string, text func(n int) string) family {
	return family{name: name, n: 1000, args: "validate f.json --max 1", files: func(n int) map[string]string {
		return map[string]string{"f.json": text(n)}
	}}
}

// late is a file with more members before the version and the envelope.
func late(more string) string {
	return "{" + more + "," + strings.TrimPrefix(file(""), "{")
}

func repeat(n int, one func(i int) string) string {
	all := make([]string, n)
	for i := range all {
		all[i] = one(i)
	}
	return strings.Join(all, ",")
}
