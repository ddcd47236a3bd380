package convert

import (
	"errors"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/record"
)

// run reads the foreign file and writes the mixta file with its records.
func (f *importFlags) run(a *cli.App, name string) error {
	o, err := f.options(a)
	if err != nil {
		return err
	}
	file, err := f.file(a, &o)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := f.place.set(&o); err != nil {
		return err
	}
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	if name != "-" {
		o.Path = name
	}
	s := f.format.In.Read(in.Reader, o)
	if err := file.Add(s); err != nil {
		return cli.InFile(in.Name, cli.Unread(err))
	}
	in.Close()
	report := s.Report()
	noticed(a, in.Name, report)
	f.counted(a, in.Name, s.Count)
	if file.Again > 0 {
		a.Note(textKnown, in.Name, file.Again)
	}
	switch {
	case s.Unusable() || file.Added == 0 && file.Again == 0 && f.into == "":
		a.Note(textNothing, in.Name)
		return cli.ErrFindings
	case f.into == "":
		err = a.Output(f.out, 0o644, file.Write)
	default:
		err = file.Write(a.Content())
		if _, invalid := errors.AsType[*check.InvalidError](err); invalid {
			err = cli.InFile(f.into, err)
		}
	}
	if err == nil && !report.OK() {
		return cli.ErrFindings
	}
	return err
}

// file returns the file that the records are added to, and gives them their header.
func (f *importFlags) file(a *cli.App, o *convert.Options) (*into.File, error) {
	if f.into != "" {
		return f.existing(a, o)
	}
	if f.needsInto() {
		return nil, cli.Usagef(textImportNeed)
	}
	if f.issuer == "" || f.recipient == "" {
		return nil, cli.Usagef(textImportTarget)
	}
	sender, recipient := record.Actor(f.issuer), record.Actor(f.recipient)
	m := record.Marking{TLP: record.TLP(f.tlp)}
	for _, r := range f.releasable {
		m.Releasable = append(m.Releasable, record.Actor(r))
	}
	if len(f.releasable) == 0 && m.TLP != record.Clear {
		m.Releasable = []record.Actor{sender, recipient}
	}
	now := record.At(time.Now())
	o.Header = record.Header{Issuer: sender, Issued: now, Marking: m, Exercise: f.exercise}
	return into.New(mixta.Envelope{ID: record.NewSecretID(), Sender: sender, Recipient: recipient, Issued: now}), nil
}

// counted says how much of a log of positions was read.
func (f *importFlags) counted(a *cli.App, name string, n convert.Count) {
	if f.uses(convert.UseSensor) {
		a.Note(textImported, name, n.Records, n.Points, n.Malformed, n.Dropped)
	}
}

var (
	textImportKind    = check.Text{ES: "`TIPO` de registro: ", EN: "`KIND` of record: "}
	textImportInto    = check.Text{ES: "`ARCHIVO` de mixta al que se agregan los registros", EN: "mixta `FILE` that the records are added to"}
	textImportSurvey  = check.Text{ES: "`ID` del relevamiento, si el archivo tiene varios", EN: "`ID` of the survey, if the file has several"}
	textImportMapping = check.Text{ES: "`ARCHIVO` JSON que va de las columnas ajenas a los campos, como {\"columns\": {\"clase\": \"class\", \"sup_ha\": \"declared\"}, \"values\": {\"class\": {\"Coca joven\": \"coca-young\"}}, \"scheme\": \"INE-BO\"}", EN: "JSON `FILE` that goes from foreign columns to fields, like {\"columns\": {\"clase\": \"class\", \"sup_ha\": \"declared\"}, \"values\": {\"class\": {\"Coca joven\": \"coca-young\"}}, \"scheme\": \"INE-BO\"}"}
	textImportLocale  = check.Text{ES: "`FORMATO` de los números: es-BO (1.874,7) o es-PE (1,874.7)", EN: "`LOCALE` of numbers: es-BO (1.874,7) or es-PE (1,874.7)"}
	textImportNeed    = check.Text{ES: "indique el archivo de mixta con el relevamiento (--into) y, si tiene varios, el relevamiento (--survey)", EN: "give the mixta file with the survey (--into) and, if it has several, the survey (--survey)"}
	textImportTarget  = check.Text{ES: "indique el emisor y el destinatario de los registros (--issuer y --recipient), o el archivo al que se agregan (--into)", EN: "give the issuer and the recipient of the records (--issuer and --recipient), or the file they are added to (--into)"}
	textKnown         = check.Text{ES: "%s: registros que ya figuraban: %d", EN: "%s: records that were already there: %d"}
	textNothing       = check.Text{ES: "%s: no se incorporó ningún registro", EN: "%s: no record was taken"}
	textImported      = check.Text{ES: "%s: trazas, %d; puntos, %d; ilegibles, %d; omitidos, %d", EN: "%s: tracks, %d; points, %d; unreadable, %d; left out, %d"}
)
