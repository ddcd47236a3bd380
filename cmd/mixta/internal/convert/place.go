package convert

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/crs"
)

// placeFlags say which layer of a foreign file is read, and in which reference system
// its coordinates are.
type placeFlags struct{ layer, system, shift string }

// define gives the command the flags that its format heeds.
func (f *placeFlags) define(a *cli.App, c *cli.Command, uses func(convert.Use) bool) {
	if uses(convert.UseLayer) {
		c.Flags().StringVar(&f.layer, "layer", "", a.Say(check.Text{ES: "`CAPA` que se lee, si el archivo tiene varias", EN: "`LAYER` to read, if the file has several"}))
	}
	if uses(convert.UseSystem) {
		c.Flags().StringVar(&f.system, "crs", "", a.Say(check.Text{
			ES: "`SISTEMA` de las coordenadas, si no están en grados WGS 84: EPSG:32719 (UTM 19S), EPSG:31979 (SIRGAS 2000), EPSG:24879 (PSAD56)",
			EN: "`SYSTEM` of the coordinates, if they are not in degrees on WGS 84: EPSG:32719 (UTM 19S), EPSG:31979 (SIRGAS 2000), EPSG:24879 (PSAD56)"}))
		c.Flags().StringVar(&f.shift, "shift", "", a.Say(check.Text{
			ES: "`PARÁMETROS` de PSAD56 a WGS 84: 1202 (Bolivia), 1208 (Perú), 1201 (promedio), 1582 (Madidi) o 1583 (Bloque 20); por defecto, los del país del emisor",
			EN: "`PARAMETERS` from PSAD56 to WGS 84: 1202 (Bolivia), 1208 (Peru), 1201 (mean), 1582 (Madidi) or 1583 (Block 20); by default, those of the issuer's country"}))
	}
}

// set puts them into the options, whose header is known.
func (f *placeFlags) set(o *convert.Options) error {
	o.Layer, o.Shift = f.layer, f.shift
	if f.system == "" {
		return nil
	}
	s, err := crs.Parse(f.system)
	if err != nil {
		return cli.Usagef(check.Text{ES: "--crs: %w", EN: "--crs: %w"}, err)
	}
	if o.System, err = s.Transform(f.shift, o.Header.Issuer.Country()); err != nil {
		return cli.Usagef(check.Text{ES: "--crs: %w", EN: "--crs: %w"}, err)
	}
	return nil
}
