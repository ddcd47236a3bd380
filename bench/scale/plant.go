package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
)

// Files are in the written form: each record is a line, the lists have theirs.

var (
	recordLine = []byte(`{"id":"`)
	parcels    = []byte(`"parcels":[`)
	high       = []byte(`"confidence":"high"`)
	envelope   = regexp.MustCompile(`^"envelope":\{"id":"[^"]*"(.*?),"sequence":\d+(?:,"previous":"[^"]*")?`)
	declared   = regexp.MustCompile(`"declared":[0-9.]+`)
	surveyed   = regexp.MustCompile(`"survey":"[^"]*"`)
)

// every is how many parcels there are for each mistake.
const every = 500

// plant copies a file, with a mistake in every so many parcels: what is no code, an amount
// that can not be, a reference to nothing, an id that is another's.
func plant(from, to string) error {
	n := 0
	var id []byte
	return lines(from, to, func(line []byte) []byte {
		if !bytes.HasPrefix(line, recordLine) || !bytes.Contains(line, high) {
			return line
		}
		const uuid = 36
		if n++; n%every == 0 {
			switch n / every % 4 {
			case 0:
				line = bytes.Replace(line, high, []byte(`"confidence":"hihg"`), 1)
			case 1:
				line = declared.ReplaceAll(line, []byte(`"declared":-1`))
			case 2:
				line = surveyed.ReplaceAll(line, []byte(`"survey":"0199a000-0000-4000-8000-000000000000"`))
			case 3:
				line = append(append(bytes.Clone(recordLine), id...), line[len(recordLine)+uuid:]...)
			}
		}
		id = append(id[:0], line[len(recordLine):len(recordLine)+uuid]...)
		return line
	})
}

// lines copies a file line by line as each changes them.
func lines(from, to string, each func(line []byte) []byte) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	defer out.Close()
	r, w := bufio.NewReaderSize(in, 1<<20), bufio.NewWriterSize(out, 1<<20)
	for {
		line, err := r.ReadBytes('\n')
		w.Write(each(line))
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return out.Close()
}

// cut cuts a file of parcels into so many, each with the records that its own refer to, and
// its own place in the channel. As neighbours stand one after the other, it is by ground.
func cut(from, dir string, of int) (names []string, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	in, err := os.Open(from)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return nil, err
	}
	r := bufio.NewReaderSize(in, 1<<20)
	var head []byte
	for {
		line, err := r.ReadBytes('\n')
		if err != nil {
			return nil, fmt.Errorf("%s has no parcels: %w", from, err)
		}
		head = append(head, line...)
		if bytes.HasPrefix(line, parcels) {
			break
		}
	}
	previous, ended := "", false
	for n := 1; n <= of && !ended; n++ {
		name := filepath.Join(dir, fmt.Sprintf("parcel-2022-%04d-of-%04d.json", n, of))
		if previous, ended, err = shard(name, r, numbered(head, n, previous), info.Size()/int64(of), n == of); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// numbered returns the head of a file with that number in its channel.
func numbered(head []byte, n int, previous string) []byte {
	if previous != "" {
		previous = `,"previous":"` + previous + `"`
	}
	first, rest, _ := bytes.Cut(head, []byte("\n"))
	rest = envelope.ReplaceAll(rest, fmt.Appendf(nil, `"envelope":{"id":"0199a000-0000-4000-8000-%012x"${1},"sequence":%d%s`, n, n, previous))
	return append(append(bytes.Clone(first), '\n'), rest...)
}

// shard writes a file of parcels until it has so many bytes or, if it is the last, until there
// are none. It returns its digest, and whether there are no more.
func shard(name string, r *bufio.Reader, head []byte, size int64, last bool) (digest string, ended bool, err error) {
	out, err := os.Create(name)
	if err != nil {
		return "", false, err
	}
	defer out.Close()
	sum := sha256.New()
	w := bufio.NewWriterSize(io.MultiWriter(out, sum), 1<<20)
	w.Write(head)
	separator := ""
	for n := int64(0); n < size || last; {
		line, err := r.ReadBytes('\n')
		if err != nil || !bytes.HasPrefix(line, recordLine) {
			ended = true
			break
		}
		w.WriteString(separator)
		separator = ",\n"
		n += int64(len(line))
		w.Write(bytes.TrimRight(line, ",\n"))
	}
	w.WriteString("\n]}\n")
	if err := w.Flush(); err != nil {
		return "", false, err
	}
	return fmt.Sprintf("sha256:%x", sum.Sum(nil)), ended, out.Close()
}
