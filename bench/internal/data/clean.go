package data

import (
	"bufio"
	"bytes"
	"fmt"
	"regexp"
	"slices"

	"github.com/comision-mixta/mixta/conformance"
)

// All are [Kinds] and besides, made of the clean files of the conformance kit again and
// again with other ids: each kind that they have, with one copy of all other records;
// and the files as they are, "plan", "crops", "intel" and "ops", whose records refer to
// those of their own copy. Some rules find that the copies say the same.
func All() []Kind {
	all := Kinds()
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		lists := cleanLists(name)
		all = append(all, Kind{name, name, func(w, lines *bufio.Writer, g *generator) int { return again(w, lines, g, lists, "") }})
		for _, l := range lists {
			if !slices.ContainsFunc(all, func(k Kind) bool { return k.Plural == l.name }) {
				all = append(all, Kind{l.name, l.name, func(w, lines *bufio.Writer, g *generator) int { return again(w, lines, g, lists, l.name) }})
			}
		}
	}
	return all
}

// cleanList is one list of a clean file.
type cleanList struct {
	name    string
	records [][]byte
}

var (
	cleanListForm = regexp.MustCompile(`(?s)"([a-zA-Z]+)":\[\n(.*?)\n\]`)
	idForm        = regexp.MustCompile(`"0e5a1000-0000-4000-8000-[0-9a-f]{12}"`)
	ownID         = regexp.MustCompile(`^\{"id":"[^"]*"`)
)

func cleanLists(name string) (all []cleanList) {
	b, err := conformance.Base(name)
	if err != nil {
		panic(err) // it is embedded
	}
	for _, m := range cleanListForm.FindAllSubmatch(b, -1) {
		all = append(all, cleanList{string(m[1]), bytes.Split(bytes.TrimSuffix(m[2], []byte(",")), []byte(",\n"))})
	}
	return all
}

// again writes the lists, those of that name as often as the file has room for, each
// time with ids of their own; "" for all, so that a copy has its own references too.
func again(w, lines *bufio.Writer, g *generator, lists []cleanList, name string) (n int) {
	size := 0
	for _, l := range lists {
		for _, r := range l.records {
			if name == "" || l.name == name {
				size += len(r) + 2
			}
		}
	}
	copies := int(g.file.Bytes)/size + 1
	for i, l := range lists {
		fmt.Fprintf(w, "%s%q:[", ",\n"[:2*min(i, 1)], l.name)
		times := copies
		if name != "" && name != l.name {
			times = 1
		}
		for c := range times {
			for k, r := range l.records {
				switch {
				case times > 1 && name == "":
					r = idForm.ReplaceAllFunc(r, func(id []byte) []byte {
						var own int
						fmt.Sscanf(string(id[len(id)-13:len(id)-1]), "%x", &own) // its form is known
						return fmt.Appendf(nil, "%q", g.id(c<<12|own))
					})
				case c > 0:
					r = ownID.ReplaceAll(r, fmt.Appendf(nil, `{"id":%q`, g.id((c*len(l.records)+k)<<12)))
				}
				if c+k > 0 {
					w.WriteByte(',')
				}
				w.WriteByte('\n')
				w.Write(r)
				lines.Write(r)
				lines.WriteByte('\n')
				n++
			}
		}
		w.WriteString("\n]")
	}
	w.WriteString("}\n")
	return n
}
