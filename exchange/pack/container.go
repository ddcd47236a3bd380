package pack

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io"
	"math/bits"
	"strconv"

	"github.com/comision-mixta/mixta/check"
)

// block is the size of a block of a tar archive: a header is one, and what a part has is
// filled up to a multiple of it with zeros.
const block = 512

// manifestName is how the entry with the manifest is called.
const manifestName = "manifest.json"

// partName is how the entry with a part is called.
func partName(i int) string { return strconv.Itoa(i + 1) }

// header returns the one header that an entry can have.
func header(name string, size int64) []byte {
	var b bytes.Buffer
	err := tar.NewWriter(&b).WriteHeader(&tar.Header{Format: tar.FormatUSTAR, Typeflag: tar.TypeReg, Name: name, Mode: 0o600, Size: size})
	if err != nil || b.Len() != block {
		panic(fmt.Sprint("pack: no header: ", err)) // a schema bounds sizes
	}
	return b.Bytes()
}

// sizeIn returns the size that a header states.
func sizeIn(header []byte) (int64, bool) {
	n, err := strconv.ParseInt(string(header[124:135]), 8, 64)
	return n, err == nil && n >= 0
}

// filled returns how many blocks so many bytes take.
func filled(size int64) int64 { return (size + block - 1) / block }

// leastBlocks is the length of the smallest container.
const leastBlocks = 64

// length returns how many blocks a container with so many has: there are few lengths, at
// most an eighth apart and the nearer the larger they are (Padmé, PURBs 2019).
func length(blocks int64) int64 {
	blocks = max(blocks, leastBlocks)
	e := bits.Len64(uint64(blocks)) - 1
	step := int64(1) << (e - bits.Len64(uint64(e)))
	return (blocks + step - 1) / step * step
}

// ErrDamaged is the error of a container that is none, or was altered or cut short.
var ErrDamaged = check.Errorf(check.Text{ES: "debe ser un paquete de «mixta pack», intacto", EN: "must be a pack made by \"mixta pack\", intact"})

// damaged says where a container is damaged.
func damaged(where string) error { return fmt.Errorf("%w: %s", ErrDamaged, where) }

// zeros reads n bytes that must be zero.
func zeros(r io.Reader, n int64) error {
	b := make([]byte, min(n, 1<<16))
	for ; n > 0; n -= int64(len(b)) {
		b = b[:min(n, int64(len(b)))]
		if _, err := io.ReadFull(r, b); err != nil {
			return cut(err)
		}
		if len(bytes.TrimLeft(b, "\x00")) > 0 {
			return damaged("zeros")
		}
	}
	return nil
}

// cut is the error of what ends too early.
func cut(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return damaged(io.ErrUnexpectedEOF.Error())
	}
	return err
}
