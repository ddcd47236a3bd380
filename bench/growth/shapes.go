package main

import (
	"fmt"
	"math"
	"math/bits"
	"strings"
	"time"
)

// circle is a ring of n corners.
func circle(n int) any {
	return append(many(n, func(i int) any { return at(-68.5, -14.7, 0.01, 2*math.Pi*float64(i)/float64(n)) }), at(-68.5, -14.7, 0.01, 0))
}

// star is a ring of n corners, all edges of which cross the same circle.
func star(n int) any {
	corner := func(i int) any { return at(-68.5, -14.7, 0.005+0.005*float64(i%2), 2*math.Pi*float64(i)/float64(n)) }
	return append(many(n, corner), corner(0))
}

func at(x, y, radius, angle float64) any {
	round := func(f float64) float64 { return math.Round(f*1e7) / 1e7 }
	return []any{round(x + radius*math.Cos(angle)), round(y + radius*math.Sin(angle))}
}

// square is a small ring, apart from those of other numbers.
func square(i int) any {
	x, y := -68.5+0.001*float64(i%200), -14.7+0.001*float64(i/200)
	return []any{[]any{x, y}, []any{x + 0.0005, y}, []any{x + 0.0005, y + 0.0005}, []any{x, y + 0.0005}, []any{x, y}}
}

// network is a state of n subjects and n links.
func network(n int) string {
	return state(list{"subjects", many(n, func(i int) any { return record("intel", "subjects", obj{"id": id(i)}) })},
		list{"links", many(n, func(i int) any {
			return record("intel", "links", obj{"id": id(1_000_000 + i), "from": id(i), "to": id((i*7 + 1) % n)})
		})})
}

// siblings is a section of n concurrent versions of one record.
func siblings(n int) string {
	return `,"conflicts":` + versions(n, func(i int) string { return fmt.Sprintf(`{"PE-X%d":1},"issuer":"PE-X%[1]d"`, i) })
}

// succession is a section of n versions of one record, each after the other.
func succession(n int) string {
	return versions(n, func(i int) string { return fmt.Sprintf(`{"PE-X":%d},"issuer":"PE-X"`, i+1) })
}

// turns is a section of n versions of one record, issued by two actors by turns.
func turns(n int) string {
	return `,"conflicts":` + versions(n, func(i int) string {
		return fmt.Sprintf(`{"PE-DEVIDA":%d,"PE-DIRANDRO":%d},"joint":true,"issuer":%q`, i/2+1, (i+1)/2+1, []string{"PE-DIRANDRO", "PE-DEVIDA"}[(i+1)%2])
	})
}

// crossing is a section of n concurrent versions of one record, each of which counts
// two actors.
func crossing(n int) string {
	return `,"conflicts":` + versions(n, func(i int) string {
		return fmt.Sprintf(`{"PE-DEVIDA":%d,"PE-DIRANDRO":%d},"issuer":"PE-DEVIDA"`, i+1, n-i)
	})
}

// redacted is a section of n copies of one version, each of which withholds eight
// members of sixteen, and no two the same.
func redacted(n int) string {
	names := strings.Fields("aliases sources extensions ordinal body until format host place delegations tables agreements evaluates next act summary")
	var copies []string
	for set := uint(0); len(copies) < n; set++ {
		if bits.OnesCount(set) != 8 {
			continue
		}
		var absent []string
		for i, name := range names {
			if set>>i&1 == 1 {
				absent = append(absent, fmt.Sprintf("%q:\"withheld\"", name))
			}
		}
		copies = append(copies, `{"id":"`+id(5)+`","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2026-01-01T12:00:00-04:00",`+
			`"marking":{"tlp":"AMBER","releasable":["BO","PE"]},"session":"technical","held":"2022-09-29","absent":{`+strings.Join(absent, ",")+`}}`)
	}
	return `,"conflicts":{"meetings":[` + strings.Join(copies, ",") + "]}"
}

// received is a file by the other side.
func received(more string) string {
	return strings.Replace(file(more), `"sender":"BO-VDSSC"`, `"sender":"PE-DEVIDA"`, 1)
}

func versions(n int, vector func(i int) string) string {
	return `{"statistics":[` + repeat(n, func(i int) string {
		return fmt.Sprintf(`{"id":%q,"version":%s,"issued":"2026-01-01T12:00:00-04:00",`+
			`"marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"sources":[{"title":"T%d"}],"indicator":"crops.coca-area",`+
			`"definition":{"es":"def"},"place":{"country":"BO"},"period":{"from":"2022-12-31","to":"2022-12-31"},"quantity":{"value":105,"unit":"ha"}}`,
			id(5), vector(i), i)
	}) + "]}"
}

func receipt(i int) any {
	r := record("plan", "receipts", obj{"id": id(i)})
	r["findings"] = []any{obj{"rule": "intel.subject.no-name", "severity": "error", "record": id(7), "pointer": "/subjects/0/names"}}
	r["outcome"] = "refused"
	return r
}

// errors is a state of n surveys, each with its own limit, that are wrong without
// it: it quotes the next survey, of which the last is withheld.
func errors(n int) string {
	day := func(i int) string { return time.Date(2010, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly) }
	return state(list{"methods", clean("crops")["methods"].([]any)},
		list{"limits", many(n, func(i int) any {
			return record("crops", "limits", obj{"id": id(1_000_000 + i), "basis": word(i + 1), "valid": obj{"from": day(i), "to": day(i)}})
		})},
		list{"surveys", many(n, func(i int) any {
			r := record("crops", "surveys", obj{"id": id(i), "title": obj{"es": word(i)}, "referenceDate": day(i), "limits": []any{id(1_000_000 + i)}, "surplus": 16700})
			for _, name := range []string{"revises", "revision", "aliases", "regions", "units", "lands"} {
				delete(r, name)
			}
			if i == n-1 {
				r["marking"] = obj{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}
			}
			return r
		})})
}

// word is a word that has nothing in common with those of other numbers.
func word(i int) string {
	var b [12]byte
	x := uint64(i+1) * 0x9e3779b97f4a7c15
	for k := range b {
		b[k] = 'a' + byte(x>>32%26)
		x = x*6364136223846793005 + 1442695040888963407
	}
	return string(b[:])
}
