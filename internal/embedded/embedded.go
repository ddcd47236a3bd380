// Package embedded opens what is compiled into the program. That is most of what
// the program would weigh, so go generate stores it compressed (by DEFLATE, RFC 1951).
// What it opens is not what was generated only in a broken build, which the tests
// find: it panics then.
package embedded

import (
	"compress/flate"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Text returns one text.
func Text(packed string) []byte {
	b, err := io.ReadAll(flate.NewReader(strings.NewReader(packed)))
	if err != nil {
		panic(fmt.Errorf("embedded: %w", err))
	}
	return b
}

// Files returns the files of a folder by their paths. In the text of such a folder,
// a line with its length and its path stands before each file.
func Files(packed string) map[string][]byte {
	files := map[string][]byte{}
	for rest := string(Text(packed)); rest != ""; {
		line, after, _ := strings.Cut(rest, "\n")
		size, path, _ := strings.Cut(line, " ")
		n, err := strconv.Atoi(size)
		if err != nil || n > len(after) {
			panic(fmt.Errorf("embedded: %q before a file", line))
		}
		files[path], rest = []byte(after[:n]), after[n:]
	}
	return files
}
