package text

import (
	"testing"
	"time"
)

// A time is read in the form that people write it.
func TestLayout(t *testing.T) {
	for written, want := range map[string]string{
		"DD/MM/AAAA hh:mm:ss": "02/01/2006 15:04:05", "YYYY-MM-DD HH:MM:SS": "2006-01-02 15:04:05", "dd/mm/aa hh:mm": "02/01/06 15:04", "hh:mm dd.mm.yyyy": "15:04 02.01.2006",
		"02/01/2006 15:04:05": "02/01/2006 15:04:05", time.RFC3339: time.RFC3339,
	} {
		if got := Layout(written); got != want {
			t.Errorf("%s: %s, want %s", written, got, want)
		}
	}
}
