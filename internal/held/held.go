// Package held tells how many records of each kind a file holds, as reports print it.
package held

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/report"
)

// Records returns how many records were counted of each kind, in all sections, in the order
// of the kinds. It is never nil.
func Records(counted map[mixta.Section]map[string]int) []report.Holding {
	all := []report.Holding{}
	for _, k := range mixta.Kinds() {
		n := 0
		for _, section := range counted {
			n += section[k.Name]
		}
		if n > 0 {
			all = append(all, report.Holding{Plural: k.Plural, Noun: k.Noun, Records: n})
		}
	}
	return all
}

// Facts returns how many records the facts are of: of a file by kind, of records that stand
// alone of theirs.
func Facts(f *mixta.Facts) []report.Holding {
	if k, ok := mixta.KindOf(f.Kind()); ok {
		return []report.Holding{{Plural: k.Plural, Noun: k.Noun, Records: f.Counted()[mixta.Live][k.Name]}}
	}
	return Records(f.Counted())
}
