package merge

import (
	"context"
	"os"
	"testing"
)

// TestFullDisk: a result for which there is no room is an error, not a part of
// a file that counts as whole, also where the result is read as it is written.
func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("this system has no device that is always full")
	}
	defer full.Close()
	for _, validate := range []bool{false, true} {
		one := sentFile(t, "a", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`))
		if _, err := Join(context.Background(), full, Options{Keeper: "CM-BOPE", Validate: validate}, one); err == nil {
			t.Errorf("no error, validate %v", validate)
		}
	}
}
