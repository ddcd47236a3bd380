package clients_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/internal/gen/clients"
)

const file = `{"$ref":"#/$defs/mixta.File","$defs":{
	"mixta.File":{"title":"File","description":"All of it.","type":"object","required":["from"],"properties":{
		"from":{"$ref":"#/$defs/record.Day"},
		"class":{"description":"Ends */ here.","allOf":[{"$ref":"#/$defs/plan.Mood"}]},
		"places":{"type":"array","items":{"$ref":"#/$defs/record.Spot"}}}},
	"plan.Mood":{"title":"Mood","description":"How it is.\n- ` + "`calm`" + `: Quiet.","type":"string","enum":["calm","3-loud"]},
	"record.Day":{"title":"Day","description":"A \"day\"","type":"string"},
	"record.Kit":{"title":"Kit","description":"What is at hand.","type":"string","examples":["rope"]},
	"record.Spot":{"title":"Spot","description":"Two numbers.","type":"array","items":{"type":"number"}},
	"plan.Unused":{"title":"Unused","description":"Referred to by nothing.","type":"object"}}}`

const codes = `{"mixta":"1.0","lists":[{"list":"mood","type":"plan.Mood","closed":true,"codes":[
	{"code":"calm","en":"Quiet.","es":"Tranquilo."},{"code":"3-loud","en":"\"Loud\".","es":"Ruidoso."}]}]}`

// TestFiles: each language has the names, comments and meanings in its own form.
func TestFiles(t *testing.T) {
	files, err := clients.Files([]byte(file), []byte(codes))
	if err != nil {
		t.Fatal(err)
	}
	for path, wants := range map[string][]string{
		"typescript/src/model/file.ts":            {"export const version = \"1.0\";", "  from: Day;", "  /** Ends * / here. */\n  class?: Mood;", "  places?: Spot[];"},
		"typescript/src/model/plan.ts":            {"  /** Quiet. */\n  | \"calm\"\n", "| \"3-loud\";"},
		"typescript/src/model/codes.ts":           {`"calm": { en: "Quiet.", es: "Tranquilo." }`},
		"python/mixta/model/file.py":              {`"from": "Day",`, `"class": "NotRequired[Mood]",`, "class File(_File):", "    places: NotRequired[List[Spot]]"},
		"python/mixta/model/plan.py":              {"Mood: TypeAlias = Literal[\n    # Quiet.\n    \"calm\",\n"},
		"python/mixta/model/record.py":            {"Day: TypeAlias = str\n\"\"\"A \"day\\\"\"\"\"", `Spot: TypeAlias = "List[float]"`},
		"java/src/main/java/mixta/file/File.java": {"String from,", "@JsonProperty(\"class\") Mood class_,", "List<List<BigDecimal>> places,", "import mixta.plan.Mood;", "<p>Day: a \"day\"</p>"},
		"java/src/main/java/mixta/plan/Mood.java": {"CALM(\n", "_3_LOUD(\n        \"3-loud\",\n        \"\\\"Loud\\\".\",\n"},
		"typescript/src/model/index.ts":           {"export * from \"./plan.js\";"},
		"python/mixta/model/__init__.py":          {"from .plan import Mood as Mood"},
	} {
		for _, want := range wants {
			if !strings.Contains(string(files["clients/"+path]), want) {
				t.Errorf("%s has no %s:\n%s", path, want, files["clients/"+path])
			}
		}
	}
	for path, b := range files {
		if strings.Contains(string(b), "Unused") {
			t.Errorf("%s has a type that no file has", path)
		}
	}
}

// TestRefused: what cannot be written is an error that says what.
func TestRefused(t *testing.T) {
	for old, tt := range map[string]struct{ new, says string }{
		"plan.Mood": {"other.Mood", "other.Mood"},
		`"3-loud"`:  {`"CALM"`, "calm and CALM of Mood are both CALM"},
	} {
		_, err := clients.Files([]byte(strings.ReplaceAll(file, old, tt.new)), []byte(strings.ReplaceAll(codes, old, tt.new)))
		if err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s for %s: %v", tt.new, old, err)
		}
	}
}
