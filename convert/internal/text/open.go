package text

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/packed"
)

// Content is a text as UTF-8.
type Content struct {
	*bufio.Reader
	encoding string
	legacy   *legacy
}

// Encoding is the encoding that the text had to be translated from, as far as it was
// read; "" for UTF-8.
func (c *Content) Encoding() string {
	if c.legacy != nil && c.legacy.met {
		return "Windows-1252"
	}
	return c.encoding
}

// Open returns the content of a foreign file as UTF-8, without the byte order mark
// that it may begin with. What gzip or zstd compressed is opened, within the bounds of
// mixta's own files; UTF-16 and Windows-1252 are translated. For a container that
// cannot be read as the format at hand, the error says what it is and what to do.
func Open(r io.Reader) (*Content, error) {
	in, err := Unpacked(r)
	if err != nil {
		return nil, err
	}
	head, _ := in.Peek(1 << 10)
	order, mark := unicode.LittleEndian, unicode.ExpectBOM
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		in.Discard(3) // they were peeked
	case bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\xff\xfe")):
		return &Content{Reader: bufio.NewReaderSize(unicode.UTF16(order, mark).NewDecoder().Reader(in), 1<<16), encoding: "UTF-16"}, nil
	case len(head) >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0:
		return &Content{Reader: bufio.NewReaderSize(unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Reader(in), 1<<16), encoding: "UTF-16"}, nil
	case declared(head):
		return &Content{Reader: in}, nil
	}
	l := &legacy{r: in, returns: bytes.IndexByte(head, '\r') >= 0 && bytes.IndexByte(head, '\n') < 0 && len(bytes.TrimRight(head, "\r")) > bytes.IndexByte(head, '\r')}
	return &Content{Reader: bufio.NewReaderSize(l, 1<<16), legacy: l}, nil
}

// declared reports whether a text states another encoding than UTF-8, as XML does.
func declared(head []byte) bool {
	if !bytes.HasPrefix(head, []byte("<?xml")) {
		return false
	}
	line, _, _ := bytes.Cut(head, []byte("?>"))
	line = bytes.ToLower(line)
	return bytes.Contains(line, []byte("encoding")) && !bytes.Contains(line, []byte("utf-8"))
}

// Unpacked is [Open] for what is no text.
func Unpacked(r io.Reader) (*bufio.Reader, error) {
	plain, err := packed.Open(r)
	if err != nil {
		return nil, err
	}
	in := bufio.NewReaderSize(plain, 1<<16)
	head, err := in.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) && len(head) == 0 {
		return nil, err
	}
	if why := container(head); why != (check.Text{}) {
		return nil, &ContainerError{why}
	}
	return in, nil
}

// ContainerError is the error of a file that is of another kind than the one it is
// read as.
type ContainerError struct{ What check.Text }

func (e *ContainerError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the error in both languages.
func (e *ContainerError) Unwrap() error { return check.Errorf(check.Text{ES: "%s", EN: "%s"}, e.What) }

// containers are kinds of file that are taken for others, by how they begin.
var containers = []struct {
	head string
	what check.Text
}{
	{"\xd0\xcf\x11\xe0", check.Text{EN: "this is an Excel or Office file of before 2007: save it as CSV (UTF-8), and import that", ES: "es un archivo de Excel u Office anterior a 2007: guárdelo como CSV (UTF-8) e impórtelo"}},
	{"\xd4\xc3\xb2\xa1", pcap}, {"\xa1\xb2\xc3\xd4", pcap}, {"\x4d\x3c\xb2\xa1", pcap}, {"\xa1\xb2\x3c\x4d", pcap}, {"\x0a\x0d\x0d\x0a", pcap},
	{"SQLite format 3\x00", check.Text{EN: "this is an SQLite database: if it is a GeoPackage, import it as gpkg", ES: "es una base de datos SQLite: si es un GeoPackage, impórtela como gpkg"}},
	{"\x00\x00\x27\x0a", check.Text{EN: "this is a shapefile: export it as GeoJSON or GeoPackage, and import that", ES: "es un shapefile: expórtelo como GeoJSON o GeoPackage e impórtelo"}},
	{"%PDF-", check.Text{EN: "this is a PDF: export the data as CSV or GeoJSON", ES: "es un PDF: exporte los datos como CSV o GeoJSON"}},
	{"BZh", packedBy}, {"\xfd7zXZ\x00", packedBy}, {"7z\xbc\xaf\x27\x1c", packedBy}, {"Rar!", packedBy},
}

var (
	pcap     = check.Text{EN: "this is a network capture (pcap): extract the data of the UDP packets first", ES: "es una captura de red (pcap): extraiga antes los datos de los paquetes UDP"}
	packedBy = check.Text{EN: "this is a compressed file of a kind that is not read: unpack it first, or compress it with gzip or zstd", ES: "es un archivo comprimido de un tipo que no se lee: descomprímalo antes o comprímalo con gzip o zstd"}
	sheet    = check.Text{EN: "this is an Excel workbook (xlsx): read it with \"mixta sheet read\", or save the sheet as CSV (UTF-8), and import that", ES: "es un libro de Excel (xlsx): léalo con «mixta sheet read», o guarde la hoja como CSV (UTF-8) e impórtela"}
	open     = check.Text{EN: "this is an OpenDocument spreadsheet (ods): save it as .xlsx and read it with \"mixta sheet read\", or save the sheet as CSV (UTF-8), and import that", ES: "es una hoja de cálculo OpenDocument (ods): guárdela como .xlsx y léala con «mixta sheet read», o guárdela como CSV (UTF-8) e impórtela"}
	archive  = check.Text{EN: "this is a ZIP archive: unpack it, and import the file in it", ES: "es un archivo ZIP: descomprímalo e importe el archivo que contiene"}
	google   = check.Text{EN: "this is a KMZ: import it as kml", ES: "es un KMZ: impórtelo como kml"}
)

// container says what a file is that cannot be read as what it is taken for; nothing
// where it may be.
func container(head []byte) check.Text {
	if IsZIP(head) {
		switch {
		case bytes.Contains(head, []byte("xl/")), bytes.Contains(head, []byte("[Content_Types].xml")), bytes.HasPrefix(head, []byte("PK\x03\x04\x14\x00\x06\x00")):
			return sheet // the last is how Excel begins it
		case bytes.Contains(head, []byte("opendocument.spreadsheet")):
			return open
		case bytes.Contains(head, []byte(".kml")):
			return google
		}
		return archive
	}
	for _, c := range containers {
		if bytes.HasPrefix(head, []byte(c.head)) {
			return c.what
		}
	}
	return check.Text{}
}

// IsZIP reports whether a file that begins with these bytes is a ZIP archive.
func IsZIP(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// ZIP returns the reader, and whether it begins with a ZIP archive.
func ZIP(r io.Reader) (*bufio.Reader, bool) {
	in := bufio.NewReaderSize(r, 1<<16)
	head, _ := in.Peek(4)
	return in, IsZIP(head)
}
