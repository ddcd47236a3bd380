package match

import (
	"context"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// answerCommand makes "mixta intel match answer".
func answerCommand(a *cli.App) *cli.Command {
	var key, trusted, account, out, at string
	var by record.Authority
	bounds := blind.Usual()
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "answer PREGUNTA ARCHIVO…", EN: "answer QUESTION FILE…"},
		Short: check.Text{ES: "Responde una pregunta con los datos de unos archivos, sin mostrarlos", EN: "Answer a question from the items of files, without showing them"},
		Long: check.Text{
			ES: "Comprueba la firma de la pregunta, la rechaza si pregunta demasiado o se respondió antes, y escribe la respuesta. No entra\nen ella lo que la marca de un registro no permite a quien pregunta, ni lo que emitió su país. Todo queda en la cuenta, también\nel rechazo. Firme la respuesta antes de enviarla.",
			EN: "Verify the signature of the question, refuse it if it asks too much or was answered before, and write the answer. Left out\nof it is what the marking of a record does not allow the asker, and what the asker's country issued. All is kept in the account,\na refusal too. Sign the answer before you send it."},
		Example: "mixta intel match answer q.json estado.json --key dirandro.match --trust trust.json --law \"DL 1241\" --account cuenta.json --out r.json",
		Args:    cli.AtLeast(2, textQuestionAndFile),
	}, func(args []string) error {
		if bounds.Question < 1 || bounds.Month < 1 {
			return cli.Usagef(textBounds)
		}
		secret, err := a.ReadSecret(key)
		if err != nil {
			return err
		}
		k, found := blind.ParseKey(secret)
		if !found.OK() {
			return a.PrintReport(key, found)
		}
		if k.Private == "" {
			return cli.InFile(key, check.Errorf(textNoPrivate))
		}
		b, v, err := keys.ReadSigned(a, args[0], trusted, at)
		if err != nil {
			return err
		}
		q, found := blind.ParseQuestion(b)
		found.Join(v.CheckSender(q.Sender), 0)
		if !found.OK() {
			return a.PrintReport(args[0], found)
		}
		by.Actor = k.Actor
		x := reply{a: a, key: k, question: q, digest: v.File, bounds: bounds}
		x.answer.Authority, x.answer.Marking = by, between(k.Actor, q.Sender)
		return x.write(args[0], args[1:], account, out, at)
	})
	a.NeededFlag(c, &key, "key", check.Text{ES: "`ARCHIVO` con la clave privada, hecho por «mixta intel match key»", EN: "`FILE` with the private key, made by \"mixta intel match key\""})
	a.NeededFlag(c, &trusted, "trust", keys.TextFlagTrust)
	authorityFlags(a, c, &by)
	accountFlag(a, c, &account)
	a.NeededOutFlag(c, &out, check.Text{ES: "`ARCHIVO` nuevo en que se escribe la respuesta", EN: "new `FILE` to write the answer to"})
	c.Flags().IntVar(&bounds.Question, "most", bounds.Question, a.Say(check.Text{ES: "`NÚMERO` de datos que una pregunta puede tener", EN: "`NUMBER` of items that a question may have"}))
	c.Flags().IntVar(&bounds.Month, "month", bounds.Month, a.Say(check.Text{ES: "`NÚMERO` de datos que un país puede preguntar en 30 días", EN: "`NUMBER` of items that one country may ask in 30 days"}))
	atFlag(a, c, &at)
	return c
}

// reply is an answer in the making.
type reply struct {
	a        *cli.App
	key      *blind.Key
	question *blind.Question
	digest   record.Digest
	bounds   blind.Bounds
	answer   blind.Answer
	listed   int
	withheld int
}

// write answers the question from files. The account has it before the answer is
// written.
func (x *reply) write(name string, files []string, account, out, at string) error {
	issued, t := now(at)
	x.answer.Issued = issued
	var judged check.Report
	err := accounted(account, func(acc *blind.Account) error {
		judged = acc.Judge(x.question, x.digest, x.key, x.bounds, t)
		if !judged.OK() {
			e := x.question.Entry(blind.Refused, issued, x.digest)
			for _, f := range judged.Findings {
				e.Rules = append(e.Rules, record.RuleID(f.Rule.ID))
			}
			acc.Add(e)
			return nil
		}
		list, err := x.list(files)
		if err != nil {
			return err
		}
		if x.listed, err = x.key.Answer(context.Background(), x.question, x.digest, list, &x.answer); err != nil {
			return err
		}
		e := x.question.Entry(blind.Answered, issued, x.digest)
		e.Listed, e.Withheld = new(int64(x.listed)), new(int64(x.withheld))
		acc.Add(e)
		return nil
	})
	if err != nil {
		return err
	}
	if len(judged.Findings) > 0 {
		if err := x.a.PrintReport(name, judged); err != nil {
			return err
		}
	}
	b, err := x.answer.Bytes()
	if err != nil {
		return err
	}
	if err := durable.Create(out, 0o644, durable.Bytes(b)); err != nil {
		return cli.Unwritten(err)
	}
	return x.a.Line(textAnswered, out, len(x.question.Elements), x.listed, x.withheld)
}

// list returns the items of files that are compared with those of the question. What is
// withheld of one version of a record, in conflict or proposed, is of all.
func (x *reply) list(files []string) (items []blind.Item, err error) {
	away := map[record.ID]bool{}
	err = x.a.Each(files, func(_ string, _ mixta.Envelope, e mixta.Entry) {
		h := e.Record.Head()
		if h.Exercise != x.question.Exercise {
			return
		}
		switch more, withheld := blind.Listed(e.Record, x.key.Actor, x.question.Sender, x.question.About); {
		case withheld:
			away[h.ID] = true
		case e.Section == mixta.Live:
			items = append(items, more...)
		}
	})
	if err == nil && x.a.Invalid {
		err = cli.ErrFindings
	}
	x.withheld = len(away)
	return slices.DeleteFunc(items, func(i blind.Item) bool { return away[i.Record] }), err
}

var (
	textQuestionAndFile = check.Text{ES: "faltan la pregunta y al menos un archivo", EN: "a question and at least one file are required"}
	textNoPrivate       = check.Text{ES: "le falta la parte privada: indique el archivo que escribió «mixta intel match key --out»", EN: "it lacks the private part: give the file that \"mixta intel match key --out\" wrote"}
	textBounds          = check.Text{ES: "--most y --month deben ser al menos 1", EN: "--most and --month must be at least 1"}
	textAnswered        = check.Text{ES: "%s: datos preguntados, %d; en la lista, %d; registros que no entran por su marca, %d. Fírmela y envíela", EN: "%s: items asked, %d; on the list, %d; records left off by their marking, %d. Sign it and send it"}
)
