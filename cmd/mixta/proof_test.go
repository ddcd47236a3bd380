package main

import "strings"

// proving: Bolivia signs its file once. Peru verifies that signature on the copy
// from which a field was withheld, and a Peruvian institution on Peru's copy of it.
func proving(s *story, start string) {
	s.file("bo.json", strings.NewReplacer(`"PE-DEVIDA","issued"`, `"BO-VDSSC","issued"`, `"PE-DEVIDA":1`, `"BO-VDSSC":1`, `"sender":"PE-DEVIDA"`, `"sender":"BO-VDSSC"`,
		`"start":"2022-11-01"`, `"markings":{"start":{"tlp":"AMBER+STRICT","releasable":["BO"]}},"start":"2022-11-01"`).Replace(start))
	s.keysOf("BO-VDSSC", "PE-DEVIDA")
	s.trustIn2023()
	s.do("sign bo.json --key BO-VDSSC.key --proof")
	s.do("sign bo.json --key BO-VDSSC.key --proof") // again
	at := " --trust trust.json --at 2023-05-01T00:00:00Z"
	s.do("verify bo.json" + at)
	s.do("release bo.json --from BO-VDSSC --to PE-DEVIDA --issued 2023-01-01T00:00:00Z --out copy.json")
	s.do("verify copy.json" + at) // by its proof alone
	s.do("release copy.json --from PE-DEVIDA --to PE-MP --issued 2023-01-02T00:00:00Z --out second.json --account -")
	s.quietly("sign second.json --key PE-DEVIDA.key")
	s.do("verify second.json" + at)
	s.do("verify second.json" + at + " --format json")
	s.do("merge --as PE-DEVIDA --out pe.json copy.json bo.json") // one version
	s.do("validate pe.json")
	s.file("silent.json", strings.ReplaceAll(s.read("copy.json"), `"absent":{"start":"withheld"},`, ``))
	s.file("silent.json.proof", s.read("copy.json.proof"))
	s.do("verify silent.json" + at)
	s.file("bo.json", s.read("bo.json")+" ")
	s.file("bo.json", strings.Replace(s.read("bo.json"), "2023-06-30", "2023-07-30", 1))
	s.do("release bo.json --from BO-VDSSC --to PE-DEVIDA --issued 2023-01-01T00:00:00Z --out copy.json") // not what was signed
	s.do("sign bo.json --key PE-DEVIDA.key --proof")
	s.file("alone.json", start)
	s.do("release alone.json --from PE-DEVIDA --to BO-VDSSC --issued 2023-01-01T00:00:00Z --out copy.json") // which has a proof of another
}
