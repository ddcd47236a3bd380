package into_test

import (
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpx"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/record"
)

// The log of a receiver becomes a file to a partner, whatever its size.
func Example() {
	const log = `<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
<trkpt lat="-16.1" lon="-69.2"><time>2024-05-14T12:00:00Z</time></trkpt>
<trkpt lat="-16.1" lon="-69.1"><time>2024-05-14T12:00:30Z</time></trkpt></trkseg></trk></gpx>`
	file := into.New(mixta.Envelope{ID: record.NewSecretID(), Sender: record.FAP, Recipient: record.COSDEA, Issued: "2024-05-15T09:00:00-05:00"})
	defer file.Close()
	in := gpx.Read(strings.NewReader(log), convert.Options{Header: record.Header{
		Issuer: record.FAP, Issued: "2024-05-15T09:00:00-05:00", Marking: record.Marking{TLP: record.Green}}})
	if err := file.Add(in); err != nil {
		fmt.Println(err)
	}
	fmt.Println(file.Added, "new,", file.Again, "known:", file.Write(io.Discard))
	// Output: 1 new, 0 known: <nil>
}
