package text

import "bytes"

// Separator finds in the line that names the columns of a table what separates them:
// a comma, a semicolon, a tab or a bar, whichever is there most often.
func Separator(line []byte) rune {
	best, most := ',', bytes.Count(line, []byte{','})
	for _, c := range []byte{';', '\t', '|'} {
		if n := bytes.Count(line, []byte{c}); n > most {
			best, most = rune(c), n
		}
	}
	return best
}
