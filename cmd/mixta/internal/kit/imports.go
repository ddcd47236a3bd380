package kit

import (
	"bytes"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// importing is the input of a case of importing: a file of another format, and
// what must be said beside it.
type importing struct {
	Format  string          `json:"format"`
	File    string          `json:"file"`
	Kind    string          `json:"kind"`
	Header  record.Header   `json:"header"` // of the records: issuer, issued, marking
	Mapping convert.Mapping `json:"mapping"`
	Locale  convert.Locale  `json:"locale"`

	// Of logs of positions.
	Domain   ops.Domain       `json:"domain"`
	Zone     string           `json:"zone"` // of times without one: "-04:00"
	Day      record.Date      `json:"day"`
	Site     *record.Position `json:"site"`
	SiteFeet float64          `json:"siteFeet"`
	Columns  *columns         `json:"columns"`
}

// columns are the columns of a radar log.
type columns struct {
	Time         string `json:"time"`
	Layout       string `json:"layout"`
	Lon          string `json:"lon"`
	Lat          string `json:"lat"`
	Altitude     string `json:"altitude"`
	Speed        string `json:"speed"`
	Number       string `json:"number"`
	Separator    string `json:"separator"`
	DecimalComma bool   `json:"decimalComma"`
	Metres       bool   `json:"metres"`
	Kilometres   bool   `json:"kilometresPerHour"`
}

// take imports a file; the output has a record a line.
func take(f folder, b []byte) (told, error) {
	in, err := input[importing](b)
	if err != nil {
		return nil, err
	}
	file, err := f.read(in.File)
	if err != nil {
		return nil, err
	}
	for _, format := range formats.All() {
		if format.Name != in.Format {
			continue
		}
		o, err := in.options()
		if err != nil {
			return nil, err
		}
		return taken(format.In.Read(bytes.NewReader(file), o))
	}
	return told{"skip": in.Format}, nil
}

// options returns the options of a case.
func (in *importing) options() (convert.Options, error) {
	o := convert.Options{Kind: in.Kind, Header: in.Header, Mapping: in.Mapping, Locale: in.Locale,
		Log: convert.Log{Domain: in.Domain, Day: in.Day, Site: in.Site, SiteFeet: in.SiteFeet}}
	if c := in.Columns; c != nil {
		o.Log.Columns = &convert.LogColumns{Time: c.Time, Layout: c.Layout, Lon: c.Lon, Lat: c.Lat, Altitude: c.Altitude, Speed: c.Speed, Number: c.Number,
			Comma: []rune(c.Separator)[0], DecimalComma: c.DecimalComma, Metres: c.Metres, KilometresPerHour: c.Kilometres}
	}
	if in.Zone == "" {
		return o, nil
	}
	t, err := time.Parse("-07:00", in.Zone)
	o.Zone = t.Location()
	return o, err
}

// taken answers with what is read.
func taken(im *convert.Stream) (told, error) {
	var out strings.Builder
	for r := range im.Records() {
		b, err := mixta.Marshal(r)
		if err != nil {
			return nil, err
		}
		out.Write(b)
		out.WriteByte('\n')
	}
	report := im.Report()
	all := findings(report)
	for i := range all {
		all[i].Line = report.Findings[i].Line
	}
	return told{"findings": all, "output": out.String()}, im.Err()
}
