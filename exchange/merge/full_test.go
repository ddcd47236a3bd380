package merge

import (
	"os"
	"testing"
)

// TestFullDisk: a result for which there is no room is an error, not a part of
// a file that counts as whole.
func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("this system has no device that is always full")
	}
	defer full.Close()
	one := sentFile(t, "a", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`))
	if _, err := Join(full, Options{Keeper: "CM-BOPE"}, one); err == nil {
		t.Error("no error")
	}
}
