// Package stac reads the items of SpatioTemporal Asset Catalogs (STAC 1.0 and 1.1) as
// images: an Item, an ItemCollection as an API answers with, or an item a line. It
// takes what an image has: the platform and its instruments, when it was acquired,
// gsd, eo:cloud_cover, view:off_nadir, the footprint, and the SHA-256 of the data that
// file:checksum gives as a multihash. Whatever else an item says is told as lost.
package stac

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Format describes STAC.
func Format() convert.Format {
	title := check.Text{ES: "STAC 1.0 y 1.1: un Item, una ItemCollection o un Item por línea", EN: "STAC 1.0 and 1.1: an Item, an ItemCollection, or an Item a line"}
	return convert.Format{Name: "stac", Extension: "json", Rules: Rules(),
		In: convert.In{Title: title, Kinds: []string{"image"}, Read: Read}}
}

var (
	noItem = check.Rule{ID: "stac.item", Severity: check.Error,
		Must: check.Text{EN: "must be an Item of STAC 1.0 or 1.1: {1}", ES: "debe ser un Item de STAC 1.0 o 1.1: {1}"},
		Why:  check.Text{EN: "In other versions and other objects, the same names mean something else.", ES: "En otras versiones y otros objetos, los mismos nombres significan otra cosa."}, Source: "STAC 1.1.0, Item"}
	older = check.Rule{ID: "stac.version", Severity: check.Info,
		Must: check.Text{EN: "must be STAC 1.1; what is read of it means the same in {1}", ES: "debe ser STAC 1.1; lo que se lee de él significa lo mismo en {1}"},
		Why:  check.Text{EN: "Version 1.1 only describes bands otherwise.", ES: "La versión 1.1 solo describe las bandas de otro modo."}, Source: "STAC 1.1.0"}
	noPlatform = check.Rule{ID: "stac.platform", Severity: check.Error,
		Must: check.Text{EN: "must name its platform: neither platform nor constellation gives one that can be a code ({1})", ES: "debe nombrar su plataforma: ni platform ni constellation dan una que pueda ser un código ({1})"},
		Why:  check.Text{EN: "What an image can show depends on what took it.", ES: "Lo que una imagen puede mostrar depende de qué la tomó."}}
	noTime = check.Rule{ID: "stac.datetime", Severity: check.Error,
		Must: check.Text{EN: "must have a datetime or a start_datetime", ES: "debe tener datetime o start_datetime"},
		Why:  check.Text{EN: "A crop is mapped as of the day of its image.", ES: "Un cultivo se mapea a la fecha de su imagen."}, Source: "STAC 1.1.0, Item"}
	noGSD = check.Rule{ID: "stac.gsd", Severity: check.Error,
		Must: check.Text{EN: "must have a gsd, of the item or of its data", ES: "debe tener gsd, del item o de sus datos"},
		Why:  check.Text{EN: "What is smaller than a pixel cannot be seen.", ES: "Lo que es menor que un píxel no se ve."}, Source: "STAC 1.1.0, common metadata"}
	noDigest = check.Rule{ID: "stac.checksum", Severity: check.Warning,
		Must: check.Text{EN: "must give one SHA-256 of its data: {1}", ES: "debe dar un SHA-256 de sus datos: {1}"},
		Why:  check.Text{EN: "Without the digest, nobody can tell later that the image is the same.", ES: "Sin el resumen, nadie puede comprobar después que la imagen es la misma."}, Source: "STAC file extension 2.1"}
)

// Rules returns the rules of the format.
func Rules() []*check.Rule {
	return []*check.Rule{&noItem, &older, &noPlatform, &noTime, &noGSD, &noDigest}
}
