package main

import "strings"

const drilled = "44f27c77-19ff-447b-a94a-b6e3512b1c52"

// committing: both sides commit to a plan, and open it; Peru's counts from another
// hour.
func committing(s *story, _ string) {
	s.example("bo.json", "amistad-tiwanaku/drill.json")
	s.file("pe.json", strings.Replace(s.read("bo.json"), `"hHour":"2023-05-16T05:00:00-04:00"`, `"hHour":"2023-05-16T04:10:00-05:00"`, 1))
	s.keysOf("BO-FELCN", "PE-DIRANDRO")
	s.trustIn2023()
	bo := "ops commit bo.json --from BO-FELCN --to PE-DIRANDRO --operation " + drilled + " --open-by 2023-05-16T12:00:00-04:00 --keep bo.secret --out c-bo.json"
	pe := "ops commit pe.json --from PE-DIRANDRO --to BO-FELCN --operation " + drilled + " --open-by 2023-05-16T11:00:00-05:00 --keep pe.secret --out c-pe.json"
	s.do(strings.Replace(bo, drilled, "0e5a2000-0000-4000-8000-000000000009", 1)) // it is not there
	s.do(bo + " --at 2023-05-15T08:00:00-04:00")
	s.quietly("sign c-bo.json --key BO-FELCN.key")
	s.do("ops open c-bo.json c-pe.json --keep bo.secret --trust trust.json --out o-bo.json") // the other's is not there
	s.do("ops open c-bo.json c-bo.json --keep bo.secret --trust trust.json --at 2023-05-16T09:00:00-04:00 --out o-bo.json")
	s.do(pe + " --at 2023-05-15T08:00:00-05:00")
	s.quietly("sign c-pe.json --key PE-DIRANDRO.key")
	s.do("ops open c-bo.json c-pe.json --keep bo.secret --trust trust.json --at 2023-05-16T09:00:00-04:00 --out o-bo.json")
	s.quietly("sign o-bo.json --key BO-FELCN.key")
	with := " --trust trust.json --at "
	s.do("ops opened c-bo.json c-pe.json bo.json --openings o-bo.json" + with + "2023-05-16T11:59:00-04:00") // there is time
	s.do("ops opened c-bo.json c-pe.json bo.json --openings o-bo.json" + with + "2023-05-16T12:01:00-04:00")
	s.quietly("ops open c-pe.json c-bo.json --keep pe.secret --trust trust.json --at 2023-05-16T10:59:00-05:00 --out o-pe.json")
	s.quietly("sign o-pe.json --key PE-DIRANDRO.key")
	all := "ops opened c-bo.json c-pe.json bo.json pe.json --openings o-bo.json,o-pe.json" + with + "2023-05-16T13:00:00-04:00"
	s.do(all)
	s.do(all + " --format json")
	s.file("pe.json", strings.Replace(s.read("pe.json"), `T04:10:00-05:00"`, `T04:00:00-05:00"`, 1)) // changed, so as to agree
	s.do(all)
	s.do("ops opened c-bo.json c-pe.json bo.json o-bo.json o-pe.json --openings o-bo.json,o-pe.json" + with + "2023-05-16T13:00:00-04:00") // too many
	s.do("ops opened c-bo.json c-pe.json bo.json --openings o-bo.json,o-pe.json" + with + "2023-05-16T13:00:00-04:00")                     // a file did not come
	s.quietly(strings.NewReplacer("pe.json", "bo.json", "pe.secret", "same.secret", "c-pe", "c-same").Replace(pe) + " --at 2023-05-15T08:00:00-05:00")
	s.quietly("sign c-same.json --key PE-DIRANDRO.key")
	s.quietly("ops open c-bo.json c-same.json --keep bo.secret --trust trust.json --at 2023-05-16T09:00:00-04:00 --out o-bo2.json")
	s.quietly("sign o-bo2.json --key BO-FELCN.key")
	s.quietly("ops open c-same.json c-bo.json --keep same.secret --trust trust.json --at 2023-05-16T10:59:00-05:00 --out o-same.json")
	s.quietly("sign o-same.json --key PE-DIRANDRO.key")
	s.do("ops opened c-bo.json c-same.json bo.json --openings o-bo2.json,o-same.json" + with + "2023-05-16T13:00:00-04:00") // one file for both
}
