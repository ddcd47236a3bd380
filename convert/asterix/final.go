package asterix

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"io"

	"github.com/comision-mixta/mixta/convert/internal/text"
)

// A FINAL frame, in which recorders store what comes from a line, has a head of 8
// octets, data blocks, and a foot. The head begins with the length of the frame, with
// or without the foot; then come octets that mean nothing here, and the time of
// arrival.
const finalHead = 8

var finalFoot = []byte{0xa5, 0xa5, 0xa5, 0xa5}

// blocks returns the data blocks of a recording, out of the FINAL frames that they may
// be in.
func blocks(r io.Reader) *bufio.Reader {
	in := bufio.NewReaderSize(r, 1<<16+len(finalFoot))
	head, _ := in.Peek(finalHead + 3)
	if len(head) < finalHead+3 {
		return in
	}
	length, block := int(binary.BigEndian.Uint16(head)), int(binary.BigEndian.Uint16(head[finalHead+1:]))
	frame, _ := in.Peek(length + len(finalFoot))
	for _, data := range []int{length, length - len(finalFoot)} { // where the foot begins
		if finalHead+block <= data && data <= len(frame) && bytes.HasPrefix(frame[data:], finalFoot) {
			return bufio.NewReaderSize(&frames{r: in, foot: data - length}, text.MaxLine+3)
		}
	}
	return in
}

// frames reads what is in FINAL frames.
type frames struct {
	r    *bufio.Reader
	foot int // where it begins, from the end of the length
	left int // of the frame at hand
	err  error
}

func (f *frames) Read(p []byte) (int, error) {
	for f.left == 0 && f.err == nil {
		f.err = f.next()
	}
	if f.err != nil {
		return 0, f.err
	}
	n, err := f.r.Read(p[:min(len(p), f.left)])
	if f.left -= n; f.left == 0 && err == nil {
		_, f.err = f.r.Discard(len(finalFoot))
	}
	return n, err
}

// next passes the head of a frame.
func (f *frames) next() error {
	head, err := f.r.Peek(finalHead)
	switch {
	case len(head) == 0:
		return err
	case len(head) < finalHead:
		return io.ErrUnexpectedEOF
	}
	if f.left = int(binary.BigEndian.Uint16(head)) + f.foot - finalHead; f.left < 0 {
		return io.ErrUnexpectedEOF
	}
	if f.left == 0 {
		_, err = f.r.Discard(finalHead + len(finalFoot))
		return err
	}
	_, err = f.r.Discard(finalHead)
	return err
}
