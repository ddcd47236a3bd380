package ops

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/report"
)

// openedCommand makes "mixta ops opened".
func openedCommand(a *cli.App) *cli.Command {
	var openings []string
	var trusted, at string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "opened COMPROMISO COMPROMISO [ARCHIVO…]", EN: "opened COMMITMENT COMMITMENT [FILE…]"},
		Short: check.Text{ES: "Compara lo que ambas partes se comprometieron a mostrar, y señala lo cambiado, tardío o no abierto", EN: "Compare what both sides committed to, and find what was changed, late or not opened"},
		Long: check.Text{
			ES: "Comprueba los compromisos de ambas partes, sus aperturas y los archivos que vinieron con ellas, y muestra en qué coinciden y\ncuánto distan los inicios. Una apertura cambiada, tardía o que falta cuando venció el plazo es un hallazgo. Antes, lo que no se\nha abierto está pendiente.\n\nCódigo de salida: 1 si hay hallazgos, o si lo mostrado no coincide.",
			EN: "Check the commitments of both sides, their openings and the files that came with them, and show where they agree and how far\napart the starts are. An opening that was changed, is late, or is missing when its time is over is a finding. Until then, what is\nnot open is pending.\n\nExit code: 1 if there are findings, or if what was shown is not the same."},
		Example: "mixta ops opened c-bo.json c-pe.json plan-bo.json plan-pe.json --openings o-bo.json,o-pe.json --trust trust.json",
		Args:    cli.AtLeast(2, textTwoCommitments),
	}, func(args []string) error {
		x := pair{a: a, trusted: trusted, at: at}
		if x.when, _ = record.Instant(at).Time(); at == "" {
			x.when = time.Now()
		}
		return x.opened(args, openings)
	})
	c.Flags().StringSliceVar(&openings, "openings", nil, a.Say(check.Text{ES: "`ARCHIVOS` con las aperturas", EN: "`FILES` with the openings"}))
	a.NeededFlag(c, &trusted, "trust", keys.TextFlagTrust)
	a.FormFlag(c, &at, "at", cli.FormInstant, check.Text{ES: "`INSTANTE` respecto del que se juzga; por defecto, ahora", EN: "`INSTANT` as of which it is judged; by default, now"})
	a.TableFlag(c)
	return c
}

// pair is the commitments of both sides, with what came of them.
type pair struct {
	a           *cli.App
	trusted, at string
	when        time.Time
	names       [2]string
	sides       [2]*commit.Side
	files       [2]*mixta.File
}

// opened reads all that there is, and reports on it.
func (x *pair) opened(args, openings []string) (err error) {
	for i := range x.sides {
		x.names[i] = args[i]
		if x.sides[i], err = readCommitment(x.a, args[i], x.trusted, x.at); err != nil {
			return err
		}
	}
	for _, name := range openings {
		if err := x.opening(name); err != nil {
			return err
		}
	}
	if err := x.read(args[2:]); err != nil {
		return err
	}
	var faults cli.Reports
	ok := true
	for i, s := range x.sides {
		r := s.Judge(x.sides[1-i], x.when)
		ok = ok && r.OK()
		faults.Files = append(faults.Files, report.File{Name: x.names[i], Report: r})
	}
	if !ok {
		x.a.Flags.Format = print.Text
		return x.a.PrintReports(faults)
	}
	return x.print()
}

// opening reads an opening whose signatures hold, of one of the commitments.
func (x *pair) opening(name string) error {
	b, v, err := keys.ReadSigned(x.a, name, x.trusted, x.at)
	if err != nil {
		return err
	}
	o, found := commit.ParseOpening(b)
	found.Join(v.CheckSender(o.Sender), 0)
	if !found.OK() {
		return x.a.PrintReport(name, found)
	}
	for i, s := range x.sides {
		if s.Commitment.Sender == o.Sender && s.Opening == nil {
			s.Opening, x.names[i] = o, name
			return nil
		}
	}
	return cli.InFile(name, check.Errorf(textOfNeither))
}

// read reads the files that came with the openings. One that neither names came with
// the opening that has none; one that both name, with both.
func (x *pair) read(names []string) error {
	var strange []record.Digest
	for _, name := range names {
		b, err := x.a.ReadWhole(name)
		if err != nil {
			return err
		}
		digest, err := trust.Digest(bytes.NewReader(b))
		if err != nil {
			return err
		}
		named := func(s *commit.Side) bool { return s.Opening != nil && s.Opening.File == digest }
		if !slices.ContainsFunc(x.sides[:], named) {
			strange = append(strange, digest)
			continue
		}
		f, found, err := mixta.ReadReport(bytes.NewReader(b))
		if err != nil || !found.OK() {
			return x.a.PrintReport(name, found)
		}
		for i, s := range x.sides {
			if named(s) {
				s.File, x.files[i] = digest, f
			}
		}
	}
	for _, digest := range strange {
		i := slices.IndexFunc(x.sides[:], func(s *commit.Side) bool { return s.Opening != nil && s.File == "" })
		if i < 0 {
			return check.Errorf(textOfNeither)
		}
		x.sides[i].File = digest
	}
	return nil
}

// shown is the comparison for programs.
type shown struct {
	Pending    []record.Actor `json:"pending"` // whose commitment is not open, and need not be yet
	Missing    []record.Actor `json:"missing"` // whose file does not have the operation
	Differ     []string       `json:"differ"`
	Known      int            `json:"known"` // starts
	Components int            `json:"components"`
	Spread     float64        `json:"spreadMinutes"`
	Tolerance  float64        `json:"toleranceMinutes"`
	Joint      int            `json:"joint"` // seizures that both report
}

// print prints how far both are the same; what is not open yet is pending.
func (x *pair) print() error {
	t := print.Table{Columns: []print.Column{
		print.Words("what", check.Text{ES: "qué", EN: "what"}),
		print.Words("finding", check.Text{ES: "hallazgo", EN: "finding"}),
	}}
	out := shown{Pending: []record.Actor{}, Missing: []record.Actor{}, Differ: []string{}}
	for _, s := range x.sides {
		if s.Opening == nil {
			t.Add(string(s.Commitment.Sender), print.Say(textToBeOpened, s.Commitment.OpenBy))
			out.Pending = append(out.Pending, s.Commitment.Sender)
		}
	}
	same := true
	if len(out.Pending) == 0 {
		c := commit.Compare(x.sides[0].Commitment.Operation, x.files)
		same = c.Same()
		x.compared(&t, &out, &c)
	}
	if err := x.a.Print(print.Result{Table: t, JSON: out}); err != nil {
		return err
	}
	if !same {
		return cli.ErrFindings
	}
	return nil
}

// compared adds what was compared.
func (x *pair) compared(t *print.Table, out *shown, c *commit.Comparison) {
	for _, i := range c.Missing {
		t.Add(string(x.sides[i].Commitment.Sender), textWithoutOperation)
		out.Missing = append(out.Missing, x.sides[i].Commitment.Sender)
	}
	if len(c.Missing) > 0 {
		return
	}
	out.Differ = append(out.Differ, c.Differ...)
	agreed := any(textAgreed)
	if !c.Same() {
		agreed = print.Say(textDiffer, strings.Join(c.Differ, ", "))
	}
	t.Add(textStated, agreed)
	timing, name := c.Timing.Planned, textPlanned
	if x.sides[0].Commitment.About == commit.Results {
		timing, name, out.Joint = c.Timing.Actual, textActual, c.Joint
		t.Add(textSeizures, print.Say(textJoint, c.Joint))
	}
	t.Add(name, apart(&c.Timing, &timing))
	out.Known, out.Components = timing.Counted, c.Timing.Components
	out.Spread, out.Tolerance = timing.Spread.Minutes(), c.Timing.Tolerance.Minutes()
}

// apart says how far apart the starts are, of those that are known.
func apart(t *ops.Timing, c *ops.Concurrence) print.List {
	list := print.List{Between: check.Text{ES: "; ", EN: "; "}}
	if c.Counted >= 2 {
		list.Values = append(list.Values, print.Say(textSpread, minutes(c.Spread), minutes(t.Tolerance)))
	}
	list.Values = append(list.Values, print.Say(textKnown, c.Counted, t.Components))
	return list
}

var (
	textOfNeither        = check.Text{ES: "un archivo o una apertura no corresponde a ninguno de los dos compromisos", EN: "a file or an opening belongs to neither of the two commitments"}
	textToBeOpened       = check.Text{ES: "pendiente de abrir hasta el %s", EN: "to be opened by %s"}
	textWithoutOperation = check.Text{ES: "el archivo no contiene la operación", EN: "the file does not have the operation"}
	textAgreed           = check.Text{ES: "ambas partes declaran lo mismo", EN: "both sides state the same"}
	textDiffer           = check.Text{ES: "no coinciden: %s", EN: "not the same: %s"}
	textStated           = check.Text{ES: "lo declarado", EN: "what is stated"}
	textSeizures         = check.Text{ES: "incautaciones", EN: "seizures"}
	textJoint            = check.Text{ES: "informadas por ambas partes: %d", EN: "reported by both sides: %d"}
)
