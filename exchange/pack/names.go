package pack

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// mostName bounds a name in bytes: file systems have 255, and ".proof" comes after it.
const mostName = 240

// plain reports whether every system can have a file of that name in a folder, and
// nothing but that: no folder, device or hidden file, and no characters that change how it
// reads.
func plain(name string) bool {
	odd := func(r rune) bool {
		return r == unicode.ReplacementChar || !unicode.IsPrint(r) || strings.ContainsRune(`/\:*?"<>|`, r)
	}
	return name != "" && len(name) <= mostName && norm.NFC.IsNormalString(name) && !strings.ContainsFunc(name, odd) &&
		strings.Trim(name, " ") == name && name[0] != '.' && name[len(name)-1] != '.' && !device.MatchString(name)
}

// device are the names that are none of files on Windows, whatever follows a dot.
var device = regexp.MustCompile(`(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)`)

// folded is a name as file systems that ignore case compare it.
func folded(name string) string { return strings.ToLower(strings.ToUpper(name)) }

// ending is how the names of parts end that are of another part.
var ending = map[Kind]string{Signatures: ".jws", Proof: ".proof"}

// beside returns the folded name of the part that a part with this name is of, and what it
// must be; no kind for one that stands for itself.
func beside(name string) (of string, kind Kind) {
	for kind, end := range ending {
		if of, ok := strings.CutSuffix(folded(name), end); ok {
			return of, kind
		}
	}
	return "", ""
}

// place is the JSON Pointer of a part.
func place(i int) string { return "/parts/" + strconv.Itoa(i) }
