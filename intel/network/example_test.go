package network_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/record"
)

// From a group to a site there are two ways: a direct link that is doubtful, and one
// through a boat that is probably true. A chain is as strong as its weakest link.
func Example() {
	const group, boat, site = "0e5a1000-0000-4000-8000-000000000001", "0e5a1000-0000-4000-8000-000000000002", "0e5a1000-0000-4000-8000-000000000003"
	var subjects []intel.Subject
	for _, id := range []record.ID{group, boat, site} {
		subjects = append(subjects, intel.Subject{Header: record.Header{ID: id}})
	}
	link := func(id record.ID, from, to record.SubjectRef, information intel.InformationGrade) intel.Link {
		return intel.Link{Header: record.Header{ID: id}, From: from, To: to, Role: intel.ContactOf,
			Grading: intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: information}}
	}
	n := network.New(subjects, []intel.Link{
		link("0e5a1000-0000-4000-8000-00000000000a", group, site, "4"),
		link("0e5a1000-0000-4000-8000-00000000000b", group, boat, "2"),
		link("0e5a1000-0000-4000-8000-00000000000c", boat, site, "2"),
	})
	for _, p := range n.Paths(group) {
		fmt.Println("to", p.To, "over", p.Length, "links, weakest", p.Weakest.Grading)
	}
	// Output:
	// to 0e5a1000-0000-4000-8000-000000000002 over 1 links, weakest B2
	// to 0e5a1000-0000-4000-8000-000000000003 over 2 links, weakest B2
}
