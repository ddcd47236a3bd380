package commit_test

import (
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/record"
)

// Both sides commit to a plan; then one shows another than it had committed to.
func Example() {
	digest := func(plan string) record.Digest {
		h := sha256.New()
		h.Write([]byte(plan))
		return record.DigestOf(h)
	}
	plans := [2]string{"at 04:30", "at 04:40"}
	actors := [2]record.Actor{"BO-FELCN", "PE-DIRANDRO"}
	var sides [2]*commit.Side
	var kept [2]*commit.Kept
	for i := range sides {
		c := &commit.Commitment{ID: record.NewSecretID(), Sender: actors[i], Recipient: actors[1-i], Issued: "2023-05-15T08:00:00-04:00",
			Operation: "0e5a1000-0000-4000-8000-000000000010", About: commit.Plan, OpenBy: "2023-05-16T12:00:00-04:00",
			Marking: record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}}
		var err error
		if kept[i], err = c.Commit(digest(plans[i]), commit.NewSalt()); err != nil {
			fmt.Println(err)
			return
		}
		sides[i] = &commit.Side{Commitment: *c, Digest: kept[i].Commitment} // signed and sent
	}
	for i, s := range sides {
		s.Opening, _ = kept[i].Open(s, sides[1-i], "2023-05-16T09:00:00-04:00")
		s.File = s.Opening.File
	}
	sides[1].File = digest("at 04:30") // what came with the opening
	for i, s := range sides {
		report := s.Judge(sides[1-i], time.Date(2023, 5, 17, 0, 0, 0, 0, time.UTC))
		fmt.Println(actors[i], report.OK())
	}
	// Output:
	// BO-FELCN true
	// PE-DIRANDRO false
}
