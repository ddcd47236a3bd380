package mixta

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// frame is what a file has around its records.
type frame struct {
	version  ModelVersion
	envelope Envelope
	schema   string
	newer    []record.Newer
}

// write writes a file in the written order; put writes the records of each list in
// its turn. The report has what could not be put into the file.
func (f *frame) write(w io.Writer, put func(out *wire.Writer, s Section, k *rule.Kind) (check.Report, error)) (report check.Report, err error) {
	envelope, report := program.Restore(f.envelope.JSON(), f.in("/envelope"), "", "")
	out := wire.NewWriter(w, string(cmp.Or(f.version, Version)), envelope)
	if f.schema != "" {
		out.Member("", program.Newer{Pointer: "/" + schemaMember, JSON: string(program.AppendString(nil, f.schema))}) // Close has its error
	}
	lists := func(s Section, last bool) {
		for _, k := range model.Kinds() {
			if err != nil || about(k.Name) != last {
				continue
			}
			var lost check.Report
			lost, err = put(out, s, k)
			report.Join(lost, maxFindings)
		}
	}
	lists(Live, false)
	for _, s := range []Section{Conflicts, Proposals} {
		lists(s, false)
		for _, n := range f.in("/" + string(s)) {
			out.Member(string(s), n)
		}
	}
	lists(Live, true) // withdrawals and receipts
	for _, n := range f.in("") {
		out.Member("", n)
	}
	return report, cmp.Or(err, out.Close())
}

// in returns what a newer version had directly in the object at pointer, with
// pointers from there; of the envelope, in objects inside it too.
func (f *frame) in(pointer string) (out []record.Newer) {
	for _, n := range f.newer {
		if rest, ok := strings.CutPrefix(n.Pointer, pointer+"/"); ok && (pointer == "/envelope" || !strings.Contains(rest, "/")) {
			n.Pointer = "/" + rest
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b record.Newer) int { return strings.Compare(a.Pointer, b.Pointer) })
	return out
}
