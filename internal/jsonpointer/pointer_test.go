package jsonpointer_test

import (
	"testing"

	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

func TestTokens(t *testing.T) {
	for name, token := range map[string]string{"plain": "plain", "a/b": "a~1b", "a~b": "a~0b", "~1": "~01", "": ""} {
		if got := jsonpointer.Escape(name); got != token {
			t.Errorf("%q is written %q, not %q", name, got, token)
		}
		if got := jsonpointer.Unescape(token); got != name {
			t.Errorf("%q is read %q, not %q", token, got, name)
		}
	}
}
