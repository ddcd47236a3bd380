package kml

import (
	"io"
	"path"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
	"github.com/comision-mixta/mixta/internal/archive"
	"github.com/comision-mixta/mixta/internal/packed"
	"github.com/comision-mixta/mixta/internal/spool"
)

// most bounds a KMZ, which is kept to be read.
const most = 1 << 30

// open returns the content of a KML, or of the first one in a KMZ: doc.kml in the
// root, as the format has it.
func open(r io.Reader) (*text.Content, error) {
	in, zipped := text.ZIP(r)
	if !zipped {
		return text.Open(in)
	}
	kept := &spool.Spool{}
	size, err := io.Copy(kept, spool.AtMost(in, most))
	if err != nil {
		return nil, err
	}
	zip, err := archive.Open(kept, size)
	if err != nil {
		return nil, badArchive
	}
	for _, f := range zip.File {
		if !strings.EqualFold(path.Ext(f.Name), ".kml") {
			continue
		}
		content, err := f.Open()
		if err != nil {
			return nil, badArchive
		}
		return text.Open(packed.Bound(content, size))
	}
	return nil, badArchive
}

var badArchive = check.Errorf(check.Text{ES: "es un archivo ZIP sin un KML que se pueda leer", EN: "it is a ZIP archive without a KML that can be read"})
