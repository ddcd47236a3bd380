package main

import "fmt"

// exchangeFamilies are files that are formatted, merged, released and counted.
var exchangeFamilies = []family{
	{"format records", 500, func(n int) map[string]string {
		return map[string]string{"f.json": state(list{"statistics", many(n, func(i int) any { return record("plan", "statistics", obj{"id": id(2*n - i)}) })})}
	}, "format f.json --out o.json"},
	{"format versions of a record", 500, func(n int) map[string]string {
		return map[string]string{"f.json": file(siblings(n))}
	}, "format f.json --out o.json"},
	{"merge concurrent versions", 500, func(n int) map[string]string {
		return map[string]string{"a.json": file(siblings(n))}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	// More copies of one record than one merge takes from others: up to that number
	// the work grows with its square.
	{"merge redacted copies", 2001, func(n int) map[string]string {
		return map[string]string{"a.json": received(redacted(n))}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	{"merge versions that cross", 2001, func(n int) map[string]string {
		return map[string]string{"a.json": received(crossing(n))}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	{"merge versions by turns", 500, func(n int) map[string]string {
		return map[string]string{"a.json": file(turns(n))}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	{"merge versions of a record", 500, func(n int) map[string]string {
		return map[string]string{"a.json": file(`,"proposals":` + succession(n))}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	{"merge records", 500, func(n int) map[string]string {
		of := func(from int) string {
			return state(list{"statistics", many(n, func(i int) any { return record("plan", "statistics", obj{"id": id(from + i)}) })})
		}
		return map[string]string{"a.json": of(0), "b.json": of(n / 2)}
	}, "merge --as BO-VDSSC --out o.json a.json b.json"},
	{"merge proposals", 500, func(n int) map[string]string {
		return map[string]string{"a.json": file(`,"proposals":` + siblings(n)[len(`,"conflicts":`):])}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	{"merge receipts", 500, func(n int) map[string]string {
		return map[string]string{"a.json": state(list{"receipts", many(n, receipt)})}
	}, "merge --as BO-VDSSC --out o.json a.json"},
	releasing("release references", func(n int) string {
		return state(list{"reductions", []any{record("crops", "reductions", obj{"parcels": many(n, func(i int) any { return id(1_000_000 + i) })})}})
	}),
	releasing("release siblings", func(n int) string { return file(siblings(n)) }),
	releasing("release withheld", func(n int) string {
		return state(list{"lessons", many(n, func(i int) any {
			r := record("intel", "lessons", obj{"id": id(i), "title": obj{"es": fmt.Sprintf("Informe reservado %d", i)}})
			if i%2 == 0 {
				r["marking"] = obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}
			}
			return r
		})})
	}),
	releasing("release members withheld", func(n int) string {
		return state(list{"lessons", many(n, func(i int) any {
			return record("intel", "lessons", obj{"id": id(i), "failed": obj{"es": fmt.Sprintf("Secreto %d", i)},
				"markings": obj{"failed": obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}}})
		})})
	}),
	releasing("release a chain", func(n int) string {
		return state(list{"actions", many(n, func(i int) any {
			r := record("plan", "actions", obj{"id": id(i), "number": i + 1, "continues": id(i + 1)})
			if i == n-1 {
				r["marking"] = obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}
			}
			return r
		})})
	}),
	releasing("release quotations in a chain", func(n int) string {
		return state(list{"lessons", many(n, func(i int) any {
			r := record("intel", "lessons", obj{"id": id(i), "extensions": obj{"bo.gob": word(i), "bo.vdssc": word(i + 1)}})
			if i == n-1 {
				r["markings"] = obj{"extensions": obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}}
			}
			return r
		})})
	}),
	releasing("release a list of a chain", func(n int) string {
		result := record("ops", "results", obj{"seizures": many(n, func(i int) any { return id(i) })})
		return state(list{"operations", []any{record("ops", "operations", nil)}}, list{"seizures", many(n, func(i int) any {
			r := record("ops", "seizures", obj{"id": id(i), "place": obj{"name": word(i) + " " + word(i+1), "country": "BO"}})
			if i == n-1 {
				r["marking"] = obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}
			}
			return r
		})}, list{"results", []any{result}})
	}),
	releasing("release errors in a chain", errors),
	releasing("release a network", network),
	releasing("release a long text", func(n int) string {
		return state(list{"lessons", []any{
			record("intel", "lessons", obj{"id": id(1), "title": obj{"es": "Nombre Reservado"}, "marking": obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}}),
			record("intel", "lessons", obj{"id": id(2), "extensions": obj{"bo.gob": many(n, func(i int) any { return fmt.Sprintf("palabra %d Nombre", i) })}}),
		}})
	}),
	{"diff", 500, func(n int) map[string]string {
		of := func(v int) string {
			return state(list{"statistics", many(n, func(i int) any {
				return record("plan", "statistics", obj{"id": id(i), "definition": obj{"es": fmt.Sprint(v)}})
			})})
		}
		return map[string]string{"a.json": of(1), "b.json": of(2)}
	}, "diff a.json b.json"},
	{"diff of lists", 500, func(n int) map[string]string {
		of := func(by int) string {
			return state(list{"reductions", []any{record("crops", "reductions", obj{"parcels": many(n, func(i int) any { return id(by * (i + 1)) })})}})
		}
		return map[string]string{"a.json": of(2), "b.json": of(3)}
	}, "diff a.json b.json"},
	{"files of a channel", 50, func(n int) map[string]string {
		files := map[string]string{}
		for i := range n {
			files[fmt.Sprintf("f%d.json", i)] = fmt.Sprintf(`{"mixta":"1.0","envelope":{"id":%q,"sender":"PE-DEVIDA","recipient":"BO-VDSSC",`+
				`"issued":"2026-01-02T12:00:00-04:00","sequence":%d,"previous":"sha256:%064d","marking":{"tlp":"CLEAR"}}}`, id(i), i+2, i)
		}
		return files
	}, "ledger check ."},
}

func releasing(name string, text func(n int) string) family {
	return family{name, 500, func(n int) map[string]string { return map[string]string{"f.json": text(n)} },
		"release f.json --from BO-VDSSC --to PE-DEVIDA --issued 2026-02-01T09:00:00-04:00 --out o.json --account a.txt"}
}
