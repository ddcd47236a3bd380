package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"text/tabwriter"

	"github.com/comision-mixta/mixta/check"
)

// beside names the way that is another program mixta.
const beside = "beside"

// line is a row of the table: a way, its costs and what it notices.
type line struct {
	name    string
	does    check.Text
	costs   map[string][]cost
	by      func(cost) float64
	notices int
	start   float64 // milliseconds
}

// lines returns the rows. The way that the others are compared with is the first.
func (r measured) lines() (all []line) {
	for i, w := range r.ways {
		n := 0
		for _, yes := range r.notices[w.name] {
			if yes {
				n++
			}
		}
		l := line{w.name, w.does, r.costs[w.name], cpu, n, 1000 * median(r.starts[w.name], cpu)}
		if w.cores > 1 {
			l.by = elapsed
		}
		all = append(all, l)
		if i == 0 {
			all = append(all, line{w.name + ", random ids", check.Text{EN: "ids in no order", ES: "identificadores sin orden"}, r.random, cpu, n, l.start})
		}
	}
	return all
}

// print prints all that was measured.
func (r measured) print(out io.Writer) error {
	first := r.ways[0].name
	fmt.Fprintf(out, "%.0f MB of each kind, %d rounds; %s %s/%s, %d processors\n", float64(r.bytes)/1e6, r.rounds, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	fmt.Fprintf(out, "MB/s of processor time; in brackets how long it takes, %s = 1: the median (least to most) of the rounds\n", first)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "way\t")
	for _, k := range r.kinds {
		fmt.Fprintf(w, "%s\t", k.Plural)
	}
	fmt.Fprintf(w, "start ms\tpeak MiB\tnotices of %d\t\n", len(mistakes))
	for _, l := range r.lines() {
		fmt.Fprintf(w, "%s\t", l.name)
		for _, k := range r.kinds {
			s := ratio(l.costs[k.Name], r.costs[first][k.Name], l.by)
			fmt.Fprintf(w, "%.0f (%.2f; %.2f to %.2f)\t", float64(r.bytes)/1e6/median(l.costs[k.Name], l.by), s.median, s.least, s.most)
		}
		fmt.Fprintf(w, "%.0f\t%d\t%d\t\n", l.start, peak(l.costs), l.notices)
	}
	fmt.Fprint(w, "\nnotices\t")
	for _, way := range r.ways {
		fmt.Fprintf(w, "%s\t", way.name)
	}
	fmt.Fprintln(w)
	for i, m := range mistakes {
		fmt.Fprintf(w, "%s\t", m.what.EN)
		for _, way := range r.ways {
			fmt.Fprintf(w, "%s\t", map[bool]string{true: "yes", false: "-"}[r.notices[way.name][i]])
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}

// markdown returns the table in a language.
func (r measured) markdown(lang check.Lang) []byte {
	var b bytes.Buffer
	say := func(en, es string) string { return check.Text{EN: en, ES: es}.In(lang) }
	plurals := map[string]string{"parcel": say("parcels", "parcelas"), "report": say("reports", "informes"), "track": say("tracks", "trazas"), "action": say("actions", "acciones")}
	fmt.Fprintf(&b, "| %s | ", say("way", "manera"))
	for _, k := range r.kinds {
		fmt.Fprintf(&b, "%s | ", plurals[k.Name])
	}
	fmt.Fprintf(&b, "%s | %s | %s | %s |\n|---|%s---|---|---|---|\n", say("start, ms", "inicio, ms"), say("peak, MiB", "máximo, MiB"), say("notices", "advierte"), say("what it does", "qué hace"), strings.Repeat("---|", len(r.kinds)))
	first := r.ways[0].name
	for _, l := range r.lines() {
		if l.name == beside {
			continue // a program that readers of a README do not have
		}
		fmt.Fprintf(&b, "| %s | ", strings.Replace(strings.Replace(l.name, "random ids", say("random ids", "identificadores al azar"), 1), "2 cores", say("2 cores", "2 núcleos"), 1))
		for _, k := range r.kinds {
			s := ratio(l.costs[k.Name], r.costs[first][k.Name], l.by)
			cell := fmt.Sprintf("%.2f (%.2f–%.2f)", s.median, s.least, s.most)
			if lang == check.ES {
				cell = strings.ReplaceAll(cell, ".", ",")
			}
			fmt.Fprintf(&b, "%s | ", cell)
		}
		fmt.Fprintf(&b, "%.0f | %d | %s | %s |\n", l.start, peak(l.costs), fmt.Sprintf(say("%d of %d", "%d de %d"), l.notices, len(mistakes)), l.does.In(lang))
	}
	return b.Bytes()
}

// The table stands between these lines of a README.
const begins, ends = "<!-- bench: go run . -readme -->\n", "<!-- bench ends -->\n"

// writeReadmes writes the table into both READMEs.
func (r measured) writeReadmes() error {
	for name, lang := range map[string]check.Lang{"README.md": check.EN, "README.es.md": check.ES} {
		path := filepath.Join("..", name)
		page, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		before, after, ok := bytes.Cut(page, []byte(begins))
		_, after, ends2 := bytes.Cut(after, []byte(ends))
		if !ok || !ends2 {
			return fmt.Errorf("%s has no place for the table: the lines %q and %q", path, begins, ends)
		}
		if err := os.WriteFile(path, bytes.Join([][]byte{before, []byte(begins), r.markdown(lang), []byte(ends), after}, nil), 0o666); err != nil {
			return err
		}
	}
	return nil
}
