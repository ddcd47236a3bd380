package main

import (
	"reflect"

	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/commit"
	"github.com/comision-mixta/mixta/exchange/national"
	packs "github.com/comision-mixta/mixta/exchange/pack"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/waiver"
)

// beside are the files that sides exchange or keep beside those of records: the names
// of their schemas, by the folders of the packages that read them.
var beside = map[string]map[string]reflect.Type{
	"exchange/blind": {
		"question": reflect.TypeFor[blind.Question](), "answer": reflect.TypeFor[blind.Answer](), "blinds": reflect.TypeFor[blind.Blinds](),
		"match-key": reflect.TypeFor[blind.Key](), "match-account": reflect.TypeFor[blind.Account](),
	},
	"exchange/commit": {
		"commitment": reflect.TypeFor[commit.Commitment](), "opening": reflect.TypeFor[commit.Opening](), "kept": reflect.TypeFor[commit.Kept](),
	},
	"exchange/pack":     {"pack": reflect.TypeFor[packs.Manifest]()},
	"exchange/proof":    {"proof": reflect.TypeFor[proof.Proof]()},
	"exchange/national": {"national": reflect.TypeFor[national.Profile]()},
	"exchange/waiver":   {"waivers": reflect.TypeFor[waiver.Waivers]()},
}

// addBeside adds the schemas of these files: for partners, in both languages, and
// for the packages, compressed, in one.
func addBeside(files map[string][]byte, d *docs) error {
	for dir, types := range beside {
		own := map[string][]byte{}
		for file, t := range types {
			for _, lang := range []string{"en", "es"} {
				b, err := schemaOf(d, lang, file, t)
				if err != nil {
					return err
				}
				files["schema/"+lang+"/"+file+".schema.json"] = b
				if lang == "en" {
					own[file+".schema.json"] = b
				}
			}
		}
		var err error
		if files[dir+"/schemas.deflate"], err = packFiles(own); err != nil {
			return err
		}
	}
	return nil
}
