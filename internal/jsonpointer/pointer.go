// Package jsonpointer writes and reads JSON Pointers (RFC 6901).
package jsonpointer

import "strings"

// Escape writes a name as a reference token (§3).
func Escape(name string) string { return escaper.Replace(name) }

// Unescape reads a reference token.
func Unescape(token string) string { return unescaper.Replace(token) }

var (
	escaper   = strings.NewReplacer("~", "~0", "/", "~1")
	unescaper = strings.NewReplacer("~1", "/", "~0", "~")
)
