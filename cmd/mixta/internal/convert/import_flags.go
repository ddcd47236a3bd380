package convert

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// importFlags are the flags by which a foreign file is read. Which of them a command
// has follows from the options that its format uses.
type importFlags struct {
	format convert.Format
	kind   string

	into, survey      string // the file that the records are added to
	out               string // or a new one
	issuer, recipient string
	tlp               string
	releasable        []string
	exercise          bool

	mapping, locale        string
	dateLayout             string
	zone, day, site        string
	domain, operator, name string
	gap                    time.Duration
	columns                columnFlags
	place                  placeFlags
}

// uses reports whether the format heeds an option.
func (f *importFlags) uses(u convert.Use) bool { return slices.Contains(f.format.In.Uses, u) }

// needsInto reports whether records can only be added to a file, which has their survey.
func (f *importFlags) needsInto() bool { return f.uses(convert.UseSurvey) && !f.format.In.Mixed }

// define gives the command its flags.
func (f *importFlags) define(a *cli.App, c *cli.Command) {
	text := func(to *string, flag string, t check.Text) { c.Flags().StringVar(to, flag, *to, a.Say(t)) }
	if len(f.format.In.Kinds) > 1 {
		a.ChoiceFlag(c, &f.kind, "kind", choice(textImportKind, f.format.In.Kinds), f.format.In.Kinds...)
	}
	text(&f.into, "into", textImportInto)
	if f.uses(convert.UseSurvey) {
		text(&f.survey, "survey", textImportSurvey)
	}
	if f.needsInto() {
		cli.InUse(c, "into")
	} else {
		f.target(a, c)
	}
	if f.uses(convert.UseMapping) {
		text(&f.mapping, "mapping", textImportMapping)
	}
	if f.uses(convert.UseLocale) {
		a.ChoiceFlag(c, &f.locale, "locale", textImportLocale, "es-BO", "es-PE")
	}
	f.place.define(a, c, f.uses)
	if f.uses(convert.UseSensor) {
		f.domain, f.gap = string(ops.Air), 5*time.Minute
		text(&f.domain, "domain", check.Text{ES: "`VÍA`: air, land, river o lake", EN: "`DOMAIN`: air, land, river or lake"})
		a.FormFlag(c, &f.operator, "operator", cli.FormActor, check.Text{ES: "`ACTOR` que opera el sensor", EN: "`ACTOR` that runs the sensor"})
		text(&f.name, "station", check.Text{ES: "`NOMBRE` del sensor", EN: "`NAME` of the sensor"})
		c.Flags().DurationVar(&f.gap, "max-gap", f.gap, a.Say(check.Text{ES: "un `INTERVALO` mayor termina la traza", EN: "a longer `GAP` ends a track"}))
	}
	if f.uses(convert.UseDay) {
		a.FormFlag(c, &f.day, "day", cli.FormDay, check.Text{ES: "`DÍA` del primer mensaje, en UTC: 2022-05-16", EN: "`DAY` of the first message, in UTC: 2022-05-16"})
	}
	if f.uses(convert.UseSite) {
		text(&f.site, "site", check.Text{ES: "`SITIO` del radar: longitud,latitud,pies", EN: "`SITE` of the radar: longitude,latitude,feet"})
	}
	if f.uses(convert.UseColumns) {
		f.columns.define(a, c)
	}
	if f.uses(convert.UseDates) {
		text(&f.dateLayout, "date-layout", check.Text{ES: "`FORMATO` de las fechas y horas: DD/MM/AAAA hh:mm", EN: "`LAYOUT` of dates and times: DD/MM/YYYY hh:mm"})
	}
	if f.uses(convert.UseZone) || f.uses(convert.UseDates) {
		text(&f.zone, "zone", check.Text{ES: "`HUSO` de las horas que no lo indican: -05:00", EN: "`ZONE` of times without one: -05:00"})
	}
}

// target gives the command the flags of a new file.
func (f *importFlags) target(a *cli.App, c *cli.Command) {
	a.FormFlag(c, &f.issuer, "issuer", cli.FormActor, check.Text{ES: "`ACTOR` que emite los registros y envía el archivo", EN: "`ACTOR` that issues the records and sends the file"})
	a.FormFlag(c, &f.recipient, "recipient", cli.FormActor, check.Text{ES: "`ACTOR` destinatario del archivo", EN: "`ACTOR` to receive the file"})
	f.tlp = string(record.Amber)
	c.Flags().StringVar(&f.tlp, "tlp", f.tlp, a.Say(check.Text{ES: "marca `TLP` de los registros", EN: "`TLP` marking of the records"}))
	a.FormListFlag(c, &f.releasable, "releasable", cli.FormActor, check.Text{ES: "`ACTORES` que pueden tenerlos; por defecto, el emisor y el destinatario", EN: "`ACTORS` that may have them; by default, issuer and recipient"})
	a.OutFlag(c, &f.out)
	c.Flags().BoolVar(&f.exercise, "exercise", false, a.Say(check.Text{ES: "los registros son de un simulacro", EN: "the records belong to an exercise"}))
}

// choice names the kinds that a flag may have.
func choice(t check.Text, kinds []string) check.Text {
	all := strings.Join(kinds, ", ")
	return check.Text{ES: t.ES + all, EN: t.EN + all}
}

// options makes the options of the flags, all but the header.
func (f *importFlags) options(a *cli.App) (convert.Options, error) {
	o := convert.Options{Kind: f.kind, Locale: convert.Locale(f.locale), DateLayout: f.dateLayout,
		Log: convert.Log{Domain: ops.Domain(f.domain), Operator: record.Actor(f.operator), Station: f.name, MaxGap: f.gap, Day: record.Date(f.day)}}
	if f.mapping != "" {
		b, err := a.ReadWhole(f.mapping)
		if err != nil {
			return o, err
		}
		if o.Mapping, err = convert.ParseMapping(b); err != nil {
			return o, cli.InFile(f.mapping, err)
		}
	}
	if f.domain != "" && !cli.Known("ops.Domain", f.domain) {
		return o, cli.Usagef(check.Text{ES: "--domain debe ser air, land, river o lake, no %q", EN: "--domain must be air, land, river or lake, not %q"}, f.domain)
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
		o.Log.Site, o.Log.SiteFeet = &record.Position{lon, lat}, feet
	}
	if f.uses(convert.UseColumns) {
		c, err := f.columns.columns(a)
		if err != nil {
			return o, err
		}
		o.Log.Columns = &c
	}
	return o, nil
}
