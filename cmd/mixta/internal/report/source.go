package report

import (
	"context"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// source is the file that a report is made of, or the copy of it that the recipient
// may have.
type source struct {
	io.Reader
	name  string
	close func()
}

// Close ends the reading, and leaves nothing of a copy.
func (s *source) Close() { s.close() }

// unread attributes an error of reading to the file; nil stays nil.
func (s *source) unread(err error) error {
	if err == nil {
		return nil
	}
	return cli.InFile(s.name, cli.Unread(err))
}

// open opens the file. With --for, it is released first, and only the copy is read.
func (o *options) open(a *cli.App, name string) (*source, error) {
	if o.recipient == "" && o.sender != "" {
		return nil, cli.Usagef(textFromAlone)
	}
	if o.recipient != "" && o.since != "" && !cli.FormDay.Matches(o.since) {
		return nil, cli.Usagef(textSinceReleased)
	}
	if o.recipient != "" && len(o.sent) > 0 {
		return nil, cli.Usagef(textSentReleased)
	}
	in, err := a.Open(name)
	if err != nil {
		return nil, err
	}
	if o.recipient == "" {
		return &source{in.Reader, in.Name, in.Close}, nil
	}
	defer in.Close()
	from := record.Actor(o.sender)
	if from == "" {
		if from, err = sender(a, name); err != nil {
			return nil, err
		}
	}
	p := release.Policy{LeastPersons: release.LeastPersons, Extensions: o.schemas, Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: from, Recipient: record.Actor(o.recipient),
		Issued: record.Instant(o.today + "T00:00:00Z"), Sequence: 1}}
	draft, err := durable.NewDraft("")
	if err != nil {
		return nil, err
	}
	account, err := release.Copy(context.Background(), draft, in.Reader, p)
	if err == nil {
		err = draft.Rewind()
	}
	if err != nil {
		draft.Close()
		return nil, cli.FromFile(in.Name, err)
	}
	a.Note(textWithheld, len(account.Withheld))
	return &source{draft, in.Name, func() { draft.Close() }}, nil
}

// sender is who the file says that it is from.
func sender(a *cli.App, name string) (record.Actor, error) {
	if name == "-" {
		return "", cli.Usagef(textSenderNeeded)
	}
	in, err := a.Open(name)
	if err != nil {
		return "", err
	}
	defer in.Close()
	rd := mixta.NewReader(in.Reader)
	for range rd.Records() {
		break
	}
	e := rd.Envelope()
	if e.Sender == "" {
		return "", cli.Usagef(textSenderNeeded)
	}
	return e.Sender, nil
}

var (
	textFromAlone     = check.Text{ES: "--from solo se usa con --for", EN: "--from is used only with --for"}
	textSinceReleased = check.Text{ES: "con --for, --since debe ser un día: el archivo anterior tiene lo que el destinatario no puede recibir", EN: "with --for, --since must be a day: the earlier file has what the recipient may not have"}
	textSentReleased  = check.Text{ES: "--sent no se usa con --for: lo que otros recibieron no es para el destinatario", EN: "--sent is not used with --for: what others received is not for the recipient"}
	textSenderNeeded  = check.Text{ES: "indique --from: el actor que entrega", EN: "give --from: the actor that releases"}
	textWithheld      = check.Text{ES: "retenido o generalizado: %d; «mixta release» da el informe de ello", EN: "withheld or generalised: %d; \"mixta release\" gives the account of it"}
)
