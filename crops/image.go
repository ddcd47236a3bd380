package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Image is one satellite or aerial image that plots were interpreted on. Its required fields are enough.
// es: Image es una imagen satelital o aérea sobre la que se interpretaron parcelas. Le bastan sus campos obligatorios.
type Image struct {
	record.Header

	// The platform that carried the sensor.
	// es: La plataforma que llevaba el sensor.
	Platform Platform `json:"platform"`

	// The sensor, as its operator names it.
	// es: El sensor, tal como lo denomina su operador.
	Sensor string `json:"sensor,omitzero" jsonschema:"minLength=1,maxLength=60"`

	// Product identifier, as its provider gives it.
	// es: Identificador del producto, tal como lo da su proveedor.
	Product string `json:"product" jsonschema:"minLength=1,maxLength=200"`

	// When it was acquired.
	// es: Cuándo se adquirió.
	Acquired record.Instant `json:"acquired"`

	// Ground sample distance in metres.
	// es: Distancia de muestreo en el terreno (GSD), en metros.
	Resolution *float64 `json:"resolution" jsonschema:"exclusiveMinimum=0,maximum=1000"`

	// Cloud cover in percent.
	// es: Cobertura de nubes, en porcentaje.
	Cloud *float64 `json:"cloud,omitzero" jsonschema:"minimum=0,maximum=100"`

	// Off-nadir angle in degrees.
	// es: Ángulo respecto al nadir, en grados.
	OffNadir *float64 `json:"offNadir,omitzero" jsonschema:"minimum=0,maximum=90"`

	// The ground that it shows.
	// es: El terreno que muestra.
	Footprint *record.MultiPolygon `json:"footprint,omitzero"`

	// Digest of the product's bytes.
	// es: Resumen criptográfico de los bytes del producto.
	Digest record.Digest `json:"digest,omitzero"`

	// The method whose limits of cloud and angle the image is held to.
	// es: El método a cuyos límites de nubosidad y ángulo se sujeta la imagen.
	Method record.MethodRef `json:"method,omitzero"`
}

// Platform is a satellite or aircraft that carries a sensor.
// es: Platform es un satélite o una aeronave que lleva un sensor.
// source: mixta; UNODC Bolivia; UNODC Perú
// edition: 2003; 2017
// checked: 2026-11-23
//
//mixta:open ^[a-z]{2,20}(-[a-z0-9]{1,10}){0,2}$
type Platform string

// The platforms named in the published reports.
const (
	// Ikonos: IKONOS, 1 m panchromatic, 4 m multispectral.
	// es: IKONOS, 1 m pancromático, 4 m multiespectral.
	// source: UNODC Bolivia, 2003
	Ikonos Platform = "ikonos"
	// Spot5: SPOT 5.
	// es: SPOT 5.
	// source: UNODC, Improving the comparability of data from countries with coca bush
	Spot5 Platform = "spot-5"
	// Spot67: SPOT 6 or 7.
	// es: SPOT 6 o 7.
	Spot67 Platform = "spot-6"
	// RapidEye: RapidEye.
	// es: RapidEye.
	// source: UNODC, Improving the comparability of data from countries with coca bush
	RapidEye Platform = "rapideye"
	// PeruSAT1: PeruSAT-1, operated by CONIDA.
	// es: PeruSAT-1, operado por la CONIDA.
	// source: UNODC Perú, 2017
	PeruSAT1 Platform = "perusat-1"
	// Pleiades: Pléiades.
	// es: Pléiades.
	Pleiades Platform = "pleiades"
	// GeoEye1: GeoEye-1.
	// es: GeoEye-1.
	GeoEye1 Platform = "geoeye-1"
	// WorldView2: WorldView-2.
	// es: WorldView-2.
	WorldView2 Platform = "worldview-2"
	// WorldView3: WorldView-3.
	// es: WorldView-3.
	WorldView3 Platform = "worldview-3"
	// Sentinel2: Sentinel-2.
	// es: Sentinel-2.
	Sentinel2 Platform = "sentinel-2"
	// PlanetScope: PlanetScope.
	// es: PlanetScope.
	PlanetScope Platform = "planetscope"
	// Aircraft: an aircraft with crew.
	// es: Aeronave tripulada.
	Aircraft Platform = "aircraft"
	// UAV: an unmanned aircraft.
	// es: Aeronave no tripulada (dron).
	UAV Platform = "uav"
)

// Validate returns all findings for the image.
func (i *Image) Validate() check.Report { return images.Check(i) }

// MarshalJSON returns the record as it is written in a file.
func (i Image) MarshalJSON() ([]byte, error) { return images.Marshal(&i, i.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (i *Image) UnmarshalJSON(b []byte) error { return images.Unmarshal(b, i, &i.Newer) }
