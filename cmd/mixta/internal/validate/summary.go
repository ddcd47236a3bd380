package validate

import (
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/internal/printable"
)

// Summary makes "mixta summary".
func Summary(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "summary ARCHIVO", EN: "summary FILE"},
		Short: check.Text{ES: "Resume un archivo: registros, actores, período y marcas", EN: "Summarize a file: records, actors, period and markings"},
		Long: check.Text{
			ES: "Resume un archivo: remitente y destinatario, número de registros de cada tipo, emisores, fechas y marcas.\n- lee la entrada estándar.",
			EN: "Summarize a file: sender and recipient, number of records of each kind, their issuers, dates and markings.\n- reads standard input."},
		Example: "mixta summary examples/ix-meeting/ix-meeting.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		return summarize(a, args[0])
	})
	a.TableFlag(c)
	return c
}

// sums is the summary of a file, as JSON.
type sums struct {
	Name      string                    `json:"name"`
	Valid     bool                      `json:"valid"`
	Bytes     int64                     `json:"bytes"`
	Model     string                    `json:"mixta"`
	Sender    string                    `json:"sender"`
	Recipient string                    `json:"recipient"`
	Sequence  int64                     `json:"sequence,omitzero"`
	Issued    string                    `json:"issued"`
	Subject   string                    `json:"subject,omitzero"`
	Marking   string                    `json:"marking"`
	Records   map[string]map[string]int `json:"records"` // by section and kind
	Issuers   map[string]int            `json:"issuers"`
	Markings  map[string]int            `json:"markings"` // by TLP
	Exercise  int                       `json:"exercise"` // records of exercises
	First     string                    `json:"firstIssued,omitzero"`
	Last      string                    `json:"lastIssued,omitzero"`

	first, last time.Time
}

// add counts one record.
func (s *sums) add(e mixta.Entry) {
	h := e.Record.Head()
	s.Issuers[printable.Text(string(h.Issuer))]++
	s.Markings[printable.Text(string(h.Marking.TLP))]++
	if h.Exercise {
		s.Exercise++
	}
	t, ok := h.Issued.Time()
	if !ok {
		return
	}
	if s.First == "" || t.Before(s.first) {
		s.first, s.First = t, string(h.Issued)
	}
	if s.Last == "" || t.After(s.last) {
		s.last, s.Last = t, string(h.Issued)
	}
}

// summarize reads a file and prints its summary.
func summarize(a *cli.App, name string) error {
	s := sums{Records: map[string]map[string]int{}, Issuers: map[string]int{}, Markings: map[string]int{}}
	in, err := a.Stream(name, func(_ *cli.Stream, e mixta.Entry) { s.add(e) })
	if err != nil {
		return err
	}
	e := in.Envelope()
	s.Name, s.Valid, s.Bytes, s.Model = in.Name, in.Report.OK(), in.Bytes, string(in.Version())
	s.Sender, s.Recipient, s.Sequence, s.Issued = string(e.Sender), string(e.Recipient), e.Sequence, string(e.Issued)
	s.Subject = e.Subject.In(a.Lang)
	if e.Marking.TLP != "" {
		s.Marking = e.Marking.String()
	}
	for section, kinds := range in.Counted() {
		if section == mixta.Live {
			section = "live"
		}
		s.Records[string(section)] = kinds
	}
	if err := a.Print(print.Result{JSON: s, Table: s.table(a.Lang)}); err != nil {
		return err
	}
	a.NoteInvalid(s.Name, &in.Report)
	return nil
}

// table returns the summary as a table.
func (s *sums) table(l check.Lang) print.Table {
	t := print.Table{Columns: []print.Column{print.Words("what", check.Text{}), print.Words("value", check.Text{})}}
	row := func(what check.Text, value any) {
		if value != "" {
			t.Add(print.Say(check.Text{ES: "%s:", EN: "%s:"}, what), value)
		}
	}
	row(cli.TextFile, print.Say(check.Text{ES: "%s, %s", EN: "%s, %s"}, s.Name, bytesOf(s.Bytes)))
	row(check.Text{ES: "Modelo", EN: "Model"}, s.Model)
	row(check.Text{ES: "Asunto", EN: "Subject"}, s.Subject)
	row(cli.TextChannel, s.channel())
	row(check.Text{ES: "Emitido", EN: "Issued"}, s.Issued)
	row(cli.TextMarking, s.Marking)
	row(check.Text{ES: "Registros", EN: "Records"}, kindCounts(s.Records["live"], l))
	row(check.Text{ES: "En conflicto", EN: "In conflict"}, kindCounts(s.Records["conflicts"], l))
	row(check.Text{ES: "Propuestos", EN: "Proposed"}, kindCounts(s.Records["proposals"], l))
	row(check.Text{ES: "Emisores", EN: "Issuers"}, counts(s.Issuers, l))
	row(check.Text{ES: "TLP", EN: "TLP"}, counts(s.Markings, l))
	if s.First != "" {
		row(check.Text{ES: "Período de emisión", EN: "Issued between"}, s.First+" … "+s.Last)
	}
	if s.Exercise > 0 {
		row(check.Text{ES: "De simulacro", EN: "Of an exercise"}, digits.Count(s.Exercise, l))
	}
	return t
}

// channel returns sender, recipient and sequence number.
func (s *sums) channel() any {
	switch channel := s.Sender + " → " + s.Recipient; {
	case s.Sender == "" && s.Recipient == "":
		return ""
	case s.Sequence > 0:
		return print.Say(check.Text{ES: "%s, n.º %d", EN: "%s, no. %d"}, channel, s.Sequence)
	default:
		return channel
	}
}

// kindCounts lists records by kind, in the order of a file.
func kindCounts(n map[string]int, l check.Lang) string {
	var parts []string
	for _, k := range mixta.Kinds() {
		if n[k.Name] > 0 {
			parts = append(parts, k.Noun.Count(n[k.Name], l))
		}
	}
	return strings.Join(parts, ", ")
}

// counts lists names, the most frequent first.
func counts(n map[string]int, l check.Lang) string {
	var names []string
	for name := range n {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if n[a] != n[b] {
			return n[b] - n[a]
		}
		return strings.Compare(a, b)
	})
	for i, name := range names {
		names[i] = name + " " + digits.Count(n[name], l)
	}
	return strings.Join(names, ", ")
}

// bytesOf writes a size.
func bytesOf(n int64) print.Sentence {
	f, unit := float64(n), "B"
	for _, next := range []string{"kB", "MB", "GB", "TB"} {
		if f < 1000 {
			break
		}
		f, unit = f/1000, next
	}
	if unit == "B" {
		return print.Say(check.Text{ES: "%d B", EN: "%d B"}, n)
	}
	return print.Say(check.Text{ES: "%.1f %s", EN: "%.1f %s"}, f, unit)
}
