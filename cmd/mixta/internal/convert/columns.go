package convert

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
)

// columnFlags are the flags that name the columns of a radar log.
type columnFlags struct {
	log   convert.LogColumns
	named []string
	comma string
}

func (f *columnFlags) define(a *cli.App, c *cli.Command) {
	f.log = convert.DefaultLogColumns()
	c.Flags().StringArrayVar(&f.named, "column", nil, a.Say(check.Text{ES: "`DATO=COLUMNA`, si no se llaman igual: time, date, lon, lat, altitude, speed, course, number, address, squawk, callsign, type, coasted", EN: "`FIELD=COLUMN`, if the names differ: time, date, lon, lat, altitude, speed, course, number, address, squawk, callsign, type, coasted"}))
	c.Flags().StringVar(&f.log.Layout, "layout", "", a.Say(check.Text{ES: "`FORMATO` de la hora: DD/MM/AAAA hh:mm:ss", EN: "`LAYOUT` of the time: DD/MM/YYYY hh:mm:ss"}))
	c.Flags().StringVar(&f.comma, "comma", "", a.Say(check.Text{ES: "`SEPARADOR` de columnas", EN: "`SEPARATOR` of columns"}))
	c.Flags().BoolVar(&f.log.DecimalComma, "decimal-comma", false, a.Say(check.Text{ES: "coma decimal: 12,5 en vez de 12.5; los números con punto no se leen", EN: "decimal comma: 12,5 means 12.5; numbers with a point are not read"}))
	c.Flags().BoolVar(&f.log.Metres, "feet-from-metres", false, a.Say(check.Text{ES: "las altitudes están en metros", EN: "altitudes are in metres"}))
	c.Flags().BoolVar(&f.log.KilometresPerHour, "knots-from-kmh", false, a.Say(check.Text{ES: "las velocidades están en km/h", EN: "speeds are in km/h"}))
	c.Flags().StringVar((*string)(&f.log.AltitudeFrom), "altitude-from", "", a.Say(check.Text{ES: "`REFERENCIA` de las altitudes: pressure, sea-level, ellipsoid, ground", EN: "`REFERENCE` of altitudes: pressure, sea-level, ellipsoid, ground"}))
}

// columns returns the columns, those with names of their own among them.
func (f *columnFlags) columns(a *cli.App) (convert.LogColumns, error) {
	c := f.log
	if f.comma != "" {
		c.Comma = []rune(f.comma)[0]
	}
	to := map[string]*string{"time": &c.Time, "date": &c.Date, "lon": &c.Lon, "lat": &c.Lat, "altitude": &c.Altitude, "speed": &c.Speed, "course": &c.Course,
		"number": &c.Number, "address": &c.Address, "squawk": &c.Squawk, "callsign": &c.Callsign, "type": &c.Type, "coasted": &c.Coasted}
	for _, s := range f.named {
		what, column, _ := strings.Cut(s, "=")
		if to[what] == nil {
			return c, cli.Usagef(check.Text{ES: "--column: una traza no tiene %q", EN: "--column: a track has no %q"}, s)
		}
		if column != "" {
			*to[what] = column
			c.Must = append(c.Must, column)
		}
	}
	return c, nil
}
