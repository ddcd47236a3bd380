package partner

import (
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/conformance"
)

// TestJudge has a row for what counts as the answer of a case.
func TestJudge(t *testing.T) {
	const finding = `{"rule":"shape.type","severity":"error","pointer":"/a"}`
	for name, test := range map[string]struct {
		want, got string
		level     int
		right     bool
	}{
		"the same":                    {`{"valid":true,"findings":[]}`, `{"valid":true,"findings":[]}`, 2, true},
		"more members":                {`{"valid":true}`, `{"valid":true,"version":"x"}`, 2, true},
		"a member missing":            {`{"valid":true,"findings":[]}`, `{"valid":true}`, 2, false},
		"level 1: only valid counts":  {`{"valid":false,"findings":[` + finding + `]}`, `{"valid":false}`, 1, true},
		"level 1: wrong":              {`{"valid":false,"findings":[]}`, `{"valid":true}`, 1, false},
		"true as a string":            {`{"valid":true}`, `{"valid":"true"}`, 2, false},
		"null":                        {`{"valid":true}`, `{"valid":null}`, 2, false},
		"findings in another order":   {`{"findings":[` + finding + `,{"rule":"b","pointer":""}]}`, `{"findings":[{"rule":"b","pointer":""},` + finding + `]}`, 2, true},
		"one finding twice":           {`{"findings":[` + finding + `,{"rule":"b","pointer":""}]}`, `{"findings":[` + finding + `,` + finding + `]}`, 2, false},
		"a finding too many":          {`{"findings":[` + finding + `]}`, `{"findings":[` + finding + `,` + finding + `]}`, 2, false},
		"another place":               {`{"findings":[` + finding + `]}`, `{"findings":[{"rule":"shape.type","severity":"error","pointer":"/b"}]}`, 2, false},
		"the place of a syntax error": {`{"findings":[{"rule":"json.syntax","pointer":""}]}`, `{"findings":[{"rule":"json.syntax","pointer":"/x"}]}`, 2, true},
		"within a geometry":           {`{"findings":[{"rule":"record.geometry.open","pointer":"/p/0/geometry/coordinates/0/0"}]}`, `{"findings":[{"rule":"record.geometry.open","pointer":"/p/0/geometry"}]}`, 2, true},
		"in another geometry":         {`{"findings":[{"rule":"record.geometry.open","pointer":"/p/0/geometry/coordinates/0/0"}]}`, `{"findings":[{"rule":"record.geometry.open","pointer":"/p/1/geometry"}]}`, 2, false},
		"without the spelling":        {`{"findings":[{"rule":"shape.additionalProperties.spelling","pointer":"/x"}]}`, `{"findings":[{"rule":"shape.additionalProperties","pointer":"/x"}]}`, 2, true},
		"which is then missing":       {`{"findings":[{"rule":"shape.additionalProperties.spelling","pointer":"/a/x"}]}`, `{"findings":[{"rule":"shape.additionalProperties","pointer":"/a/x"},{"rule":"shape.required","pointer":"/a/y"}]}`, 2, true},
		"another is missing":          {`{"findings":[{"rule":"shape.additionalProperties.spelling","pointer":"/a/x"}]}`, `{"findings":[{"rule":"shape.additionalProperties","pointer":"/a/x"},{"rule":"shape.required","pointer":"/b/y"}]}`, 2, false},
		"with a spelling":             {`{"findings":[{"rule":"shape.additionalProperties","pointer":"/x"}]}`, `{"findings":[{"rule":"shape.additionalProperties.spelling","pointer":"/x"}]}`, 2, false},
		"a list in another order":     {`{"exclude":["a","b"]}`, `{"exclude":["b","a"]}`, 3, false},
		"output where none is due":    {`{}`, `{"output":"x"}`, 3, false},
		"an empty output":             {`{}`, `{"output":""}`, 3, true},
	} {
		t.Run(name, func(t *testing.T) {
			var got map[string]jsontext.Value
			if err := json.Unmarshal([]byte(test.got), &got); err != nil {
				t.Fatal(err)
			}
			err := Judge(&conformance.Case{Answer: []byte(test.want)}, got, test.level)
			if (err == nil) != test.right {
				t.Error(err)
			}
		})
	}
}

// TestOutput: one byte more or less is another output; ids made at random count as
// their numbers.
func TestOutput(t *testing.T) {
	c := &conformance.Case{Name: "merge/one-file", Answer: []byte(`{}`), Output: "want.json"}
	want, err := c.File("want.json")
	if err != nil {
		t.Fatal(err)
	}
	for output, right := range map[string]bool{string(want): true, string(want) + "\n": false, string(want[1:]): false, "": false} {
		b, err := json.Marshal(output)
		if err != nil {
			t.Fatal(err)
		}
		if err := Judge(c, map[string]jsontext.Value{"output": b}, 3); (err == nil) != right {
			t.Errorf("%.20q: %v", output, err)
		}
	}
	const two = `{"id":"2415db7e-0200-4f0a-94ba-4756c4c076af","a":{"id":"2415db7e-0200-4f0a-94ba-4756c4c076af"}}` + "\n" + `{"id":"634b1e45-b0bb-5819-9161-446bd224990a"}` + "\n"
	const numbered = `{"id":"00000000-0000-4000-8000-000000000001","a":{"id":"2415db7e-0200-4f0a-94ba-4756c4c076af"}}` + "\n" + `{"id":"634b1e45-b0bb-5819-9161-446bd224990a"}` + "\n"
	if got := Numbered(two); got != numbered {
		t.Error(got)
	}
}
