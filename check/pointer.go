package check

import "strings"

// EscapeToken writes a name as a reference token of a JSON Pointer (RFC 6901
// §3), UnescapeToken reads one.
func EscapeToken(name string) string    { return escaper.Replace(name) }
func UnescapeToken(token string) string { return unescaper.Replace(token) }

var (
	escaper   = strings.NewReplacer("~", "~0", "/", "~1")
	unescaper = strings.NewReplacer("~1", "/", "~0", "~")
)
