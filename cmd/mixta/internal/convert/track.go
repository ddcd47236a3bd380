package convert

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/convert/radar"
	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// trackFlags are the flags by which a log of positions is read.
type trackFlags struct {
	out, issuer, recipient, operator, station, domain, zone, day, site, tlp string
	releasable                                                              []string
	exercise                                                                bool
	gap                                                                     time.Duration
	columns                                                                 radar.Columns
	named                                                                   []string
	comma                                                                   string
}

// trackImports makes the commands below "mixta import" that read tracks.
func trackImports(a *cli.App) (commands []*cli.Command) {
	for _, f := range formats.Tracks() {
		commands = append(commands, trackCommand(a, f))
	}
	return commands
}

// trackCommand makes one of them.
func trackCommand(a *cli.App, format track.Format) *cli.Command {
	f := &trackFlags{domain: string(ops.Air), tlp: string(record.Amber), columns: radar.Default()}
	name := format.Name
	what := check.Text{ES: "Importa trazas de " + format.Title.ES, EN: "Import tracks from " + format.Title.EN}
	example := "mixta import " + name + " log." + format.Extension + " --issuer PE-FAP --recipient BO-COSDEA"
	if name == "radar" {
		example += " --column time=Hora --column lon=Long --column lat=Lat"
	}
	c := a.Command(cli.Help{
		Use:   check.Text{ES: name + " ARCHIVO --issuer ACTOR --recipient ACTOR", EN: name + " FILE --issuer ACTOR --recipient ACTOR"},
		Short: what,
		Long: check.Text{
			ES: what.ES + ". Lo que no se puede leer se cuenta y se indica con su\nlínea; nada detiene la lectura. El archivo se escribe en la salida estándar o en --out.",
			EN: what.EN + ". What cannot be read is counted and told with its line;\nnothing stops the reading. The file is written to standard output or to --out."},
		Example: example,
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		o, err := f.options(a)
		if err != nil {
			return err
		}
		if name == "radar" {
			format.Read = f.columns.Read
		}
		return importTracks(a, args[0], f, func(r io.Reader) *track.Importer { return format.Read(r, o) })
	})
	f.define(a, c, name)
	return c
}

// define gives the command its flags.
func (f *trackFlags) define(a *cli.App, c *cli.Command, name string) {
	text := func(to *string, flag string, t check.Text) { c.Flags().StringVar(to, flag, *to, a.Say(t)) }
	actor := func(to *string, flag string, t check.Text) { a.FormFlag(c, to, flag, cli.FormActor, t) }
	actor(&f.issuer, "issuer", check.Text{ES: "`ACTOR` que emite las trazas y envía el archivo", EN: "`ACTOR` that issues the tracks and sends the file"})
	actor(&f.recipient, "recipient", check.Text{ES: "`ACTOR` destinatario del archivo", EN: "`ACTOR` to receive the file"})
	text(&f.tlp, "tlp", check.Text{ES: "marca `TLP` de las trazas", EN: "`TLP` marking of the tracks"})
	a.FormListFlag(c, &f.releasable, "releasable", cli.FormActor, check.Text{ES: "`ACTORES` que pueden tenerlas; por defecto, el emisor y el destinatario", EN: "`ACTORS` that may have them; by default, issuer and recipient"})
	a.OutFlag(c, &f.out)
	c.Flags().BoolVar(&f.exercise, "exercise", false, a.Say(check.Text{ES: "las trazas son de un simulacro", EN: "the tracks belong to an exercise"}))
	text(&f.domain, "domain", check.Text{ES: "`VÍA`: air, land, river o lake", EN: "`DOMAIN`: air, land, river or lake"})
	actor(&f.operator, "operator", check.Text{ES: "`ACTOR` que opera el sensor", EN: "`ACTOR` that runs the sensor"})
	text(&f.station, "station", check.Text{ES: "`NOMBRE` del sensor", EN: "`NAME` of the sensor"})
	c.Flags().DurationVar(&f.gap, "max-gap", 5*time.Minute, a.Say(check.Text{ES: "un `INTERVALO` mayor termina la traza", EN: "a longer `GAP` ends a track"}))
	switch name {
	case "asterix":
		a.FormFlag(c, &f.day, "day", cli.FormDay, check.Text{ES: "`DÍA` del primer mensaje, en UTC: 2022-05-16", EN: "`DAY` of the first message, in UTC: 2022-05-16"})
		text(&f.site, "site", check.Text{ES: "`SITIO` del radar: longitud,latitud,pies", EN: "`SITE` of the radar: longitude,latitude,feet"})
	case "radar":
		c.Flags().StringArrayVar(&f.named, "column", nil, a.Say(check.Text{ES: "`DATO=COLUMNA`, si no se llaman igual: time, date, lon, lat, altitude, speed, course, number, address, squawk, callsign, type, coasted", EN: "`FIELD=COLUMN`, if the names differ: time, date, lon, lat, altitude, speed, course, number, address, squawk, callsign, type, coasted"}))
		text(&f.columns.Layout, "layout", check.Text{ES: "`FORMATO` de la hora: DD/MM/AAAA hh:mm:ss", EN: "`LAYOUT` of the time: DD/MM/YYYY hh:mm:ss"})
		text(&f.comma, "comma", check.Text{ES: "`SEPARADOR` de columnas", EN: "`SEPARATOR` of columns"})
		c.Flags().BoolVar(&f.columns.DecimalComma, "decimal-comma", false, a.Say(check.Text{ES: "coma decimal: 12,5 en vez de 12.5; los números con punto no se leen", EN: "decimal comma: 12,5 means 12.5; numbers with a point are not read"}))
		c.Flags().BoolVar(&f.columns.Metres, "feet-from-metres", false, a.Say(check.Text{ES: "las altitudes están en metros", EN: "altitudes are in metres"}))
		c.Flags().BoolVar(&f.columns.KilometresPerHour, "knots-from-kmh", false, a.Say(check.Text{ES: "las velocidades están en km/h", EN: "speeds are in km/h"}))
		c.Flags().StringVar((*string)(&f.columns.AltitudeFrom), "altitude-from", "", a.Say(check.Text{ES: "`REFERENCIA` de las altitudes: pressure, sea-level, ellipsoid, ground", EN: "`REFERENCE` of altitudes: pressure, sea-level, ellipsoid, ground"}))
	}
	if name != "asterix" {
		text(&f.zone, "zone", check.Text{ES: "`HUSO` de las horas que no lo indican: -05:00", EN: "`ZONE` of times without one: -05:00"})
	}
}

// options makes the importer's options of the flags.
func (f *trackFlags) options(a *cli.App) (track.Options, error) {
	o := track.Options{Issuer: record.Actor(f.issuer), Domain: ops.Domain(f.domain), Operator: record.Actor(f.operator), Station: f.station,
		Exercise: f.exercise, MaxGap: f.gap, Day: record.Date(f.day)}
	if f.issuer == "" || f.recipient == "" {
		return o, cli.Usagef(check.Text{ES: "indique el emisor y el destinatario de las trazas: --issuer y --recipient", EN: "give the issuer and the recipient of the tracks: --issuer and --recipient"})
	}
	if !cli.Known("ops.Domain", f.domain) {
		return o, cli.Usagef(check.Text{ES: "--domain debe ser air, land, river o lake, no %q", EN: "--domain must be air, land, river or lake, not %q"}, f.domain)
	}
	o.Marking.TLP = record.TLP(f.tlp)
	for _, r := range f.releasable {
		o.Marking.Releasable = append(o.Marking.Releasable, record.Actor(r))
	}
	if len(f.releasable) == 0 && o.Marking.TLP != record.Clear {
		o.Marking.Releasable = []record.Actor{record.Actor(f.issuer), record.Actor(f.recipient)}
	}
	if f.zone != "" {
		t, err := time.Parse("-07:00", f.zone)
		if err != nil {
			return o, cli.Usagef(check.Text{ES: "--zone debe tener la forma -05:00, no %q", EN: "--zone must have the form -05:00, not %q"}, f.zone)
		}
		o.Zone = t.Location()
	}
	if f.site != "" {
		var lon, lat, feet float64
		if n, err := fmt.Sscanf(f.site, "%g,%g,%g", &lon, &lat, &feet); err != nil || n != 3 {
			return o, cli.Usagef(check.Text{ES: "--site debe ser longitud,latitud,pies, no %q", EN: "--site must be longitude,latitude,feet, not %q"}, f.site)
		}
		o.Site, o.SiteFeet = &record.Position{lon, lat}, feet
	}
	if f.comma != "" {
		f.columns.Comma = []rune(f.comma)[0]
	}
	return o, f.name(a)
}

// name sets the columns that are not called like what they hold.
func (f *trackFlags) name(a *cli.App) error {
	c := &f.columns
	to := map[string]*string{"time": &c.Time, "date": &c.Date, "lon": &c.Lon, "lat": &c.Lat, "altitude": &c.Altitude, "speed": &c.Speed, "course": &c.Course,
		"number": &c.Number, "address": &c.Address, "squawk": &c.Squawk, "callsign": &c.Callsign, "type": &c.Type, "coasted": &c.Coasted}
	for _, s := range f.named {
		what, column, _ := strings.Cut(s, "=")
		if to[what] == nil {
			return cli.Usagef(check.Text{ES: "--column: una traza no tiene %q", EN: "--column: a track has no %q"}, s)
		}
		if column != "" {
			*to[what] = column
			c.Must = append(c.Must, column)
		}
	}
	return nil
}

// importTracks reads a log and writes the file.
func importTracks(a *cli.App, name string, f *trackFlags, start func(io.Reader) *track.Importer) error {
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	importer := start(in.Reader)
	file := mixta.File{Envelope: mixta.Envelope{ID: record.NewSecretID(), Sender: record.Actor(f.issuer), Recipient: record.Actor(f.recipient), Issued: record.At(time.Now())}}
	for t := range importer.Records() {
		file.Tracks = append(file.Tracks, *t)
	}
	if err := importer.Err(); err != nil {
		return cli.InFile(in.Name, cli.Unread(err))
	}
	reportImport(a, in.Name, importer)
	if len(file.Tracks) == 0 {
		return cli.ErrFindings
	}
	return a.Output(f.out, 0o644, func(w io.Writer) error { return file.Write(w) })
}

var textImported = check.Text{ES: "%s: trazas, %d; puntos, %d; ilegibles, %d; omitidos, %d", EN: "%s: tracks, %d; points, %d; unreadable, %d; left out, %d"}

// reportImport prints what was read and found to standard error.
func reportImport(a *cli.App, name string, in *track.Importer) {
	r := in.Report()
	const most = cli.DefaultMax
	for i := range r.Findings {
		if i == most {
			fmt.Fprintln(a.Err, "…")
			break
		}
		f := &r.Findings[i]
		fmt.Fprintln(a.Err, printable.Text(name)+":"+strconv.Itoa(f.Line)+": "+f.Severity.In(a.Lang)+": "+f.Message(a.Lang))
	}
	n := in.Count
	a.Note(textImported, name, n.Tracks, n.Points, n.Malformed, n.Dropped)
}
