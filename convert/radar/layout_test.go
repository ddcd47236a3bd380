package radar

import (
	"strings"
	"testing"
)

// A form that is not stated is told by the time itself.
func TestUnreadTime(t *testing.T) {
	for s, want := range map[string]string{"14/05/2024 23:50:00": "DD/MM/AAAA hh:mm:ss", "2024-05-14 23:50": "AAAA-MM-DD hh:mm", "ayer": "(indique --layout)"} {
		if got := unreadTime(s).ES; !strings.Contains(got, want) {
			t.Errorf("%s: %s", s, got)
		}
	}
}
