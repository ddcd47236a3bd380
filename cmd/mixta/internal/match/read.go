package match

import (
	"context"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// readCommand makes "mixta intel match read".
func readCommand(a *cli.App) *cli.Command {
	var keep, trusted, account, request, at string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "read RESPUESTA", EN: "read ANSWER"},
		Short: check.Text{ES: "Muestra en qué registros propios coincide la otra parte", EN: "Show which own records the other side holds too"},
		Long: check.Text{
			ES: "Comprueba la firma de la respuesta y la prueba de que se hizo con la clave entregada y para esta pregunta, y muestra los\nregistros propios con un dato que la otra parte tiene también. No muestra el dato. Una coincidencia no es un hecho: pida lo que\nla otra parte sabe con una solicitud de información («mixta new request»).",
			EN: "Verify the signature of the answer and the proof that it was made with the key handed over and for this question, and show\nthe own records with an item that the other side holds too. The item is not shown. A hit is not a fact: ask for what the\nother side knows with a request for information (\"mixta new request\")."},
		Example: "mixta intel match read r.json --keep q.secret --trust trust.json --account cuenta.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		secret, err := a.ReadSecret(keep)
		if err != nil {
			return err
		}
		blinds, found := blind.ParseBlinds(secret)
		if !found.OK() {
			return a.PrintReport(keep, found)
		}
		b, v, err := keys.ReadSigned(a, args[0], trusted, at)
		if err != nil {
			return err
		}
		answer, found := blind.ParseAnswer(b)
		found.Join(v.CheckSender(answer.Sender), 0)
		if !found.OK() {
			return a.PrintReport(args[0], found)
		}
		hits, found, err := blinds.Read(context.Background(), answer)
		if err != nil {
			return err
		}
		if !found.OK() {
			return a.PrintReport(args[0], found)
		}
		issued, _ := now(at)
		if err := accounted(account, func(acc *blind.Account) error {
			acc.Add(blinds.Entry(issued, len(hits)))
			return nil
		}); err != nil {
			return err
		}
		if request != "" && len(hits) > 0 {
			r, left := blinds.Request(hits, issued)
			if err := writeRequest(r, request); err != nil {
				return err
			}
			if left > 0 {
				a.Note(textLeftOff, request, left)
			}
		}
		return printHits(a, hits)
	})
	a.NeededFlag(c, &keep, "keep", check.Text{ES: "`ARCHIVO` secreto que se guardó al preguntar", EN: "secret `FILE` that was kept when asking"})
	a.NeededFlag(c, &trusted, "trust", keys.TextFlagTrust)
	accountFlag(a, c, &account)
	c.Flags().StringVar(&request, "request", "", a.Say(check.Text{ES: "escribir en `ARCHIVO` nuevo la solicitud de información sobre las entidades en que se coincide, para completarla", EN: "write the request for information on the subjects that were hit to a new `FILE`, to be completed"}))
	atFlag(a, c, &at)
	a.TableFlag(c)
	return c
}

// writeRequest writes a request as a record, for "mixta add".
func writeRequest(r *intel.Request, name string) error {
	b, err := mixta.Marshal(r)
	if err != nil {
		return err
	}
	return cli.Unwritten(durable.Create(name, 0o600, durable.Bytes(append(b, '\n'))))
}

// printHits prints the records that were hit, and by what.
func printHits(a *cli.App, hits []blind.Item) error {
	t := print.Table{Columns: []print.Column{
		print.Words("kind", check.Text{ES: "Tipo", EN: "Kind"}),
		print.ID("record", check.Text{ES: "Registro", EN: "Record"}),
		print.Words("by", check.Text{ES: "Por", EN: "By"}),
	}}
	for _, h := range hits {
		t.Add(print.Either{People: mixta.Noun(string(h.Kind)), Programs: h.Kind}, h.Record, byWhat(h))
	}
	return a.Print(print.Result{Table: t, JSON: map[string]any{"hits": recordsOf(hits)}, Empty: textNoHits})
}

// byWhat says what of a record was hit, without its value.
func byWhat(h blind.Item) any {
	if parts := strings.Split(h.Input, "/"); parts[0] == "subject" {
		return print.Code{List: "intel.IdentifierScheme", Code: parts[2]}
	}
	return "–"
}

// found is a record that was hit, for programs.
type found struct {
	Kind   record.KindName `json:"kind"`
	Record record.ID       `json:"record"`
}

func recordsOf(hits []blind.Item) []found {
	out := []found{}
	for _, h := range hits {
		out = append(out, found{h.Kind, h.Record})
	}
	return out
}

var (
	textNoHits  = check.Text{ES: "ninguna coincidencia", EN: "no hits"}
	textLeftOff = check.Text{ES: "%s: entidades en que se coincide y que no caben en la solicitud, %d: pida sobre ellas en otra", EN: "%s: subjects that were hit and find no room in the request, %d: ask about them in another"}
)
