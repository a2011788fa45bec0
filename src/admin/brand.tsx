import './panel.css'

/** The door of Common Home, at the start of the breadcrumb. */
export function Icon() {
  return <span aria-label="Common Home" className="brand-door" role="img" />
}

/** What stands above the form to sign in. */
export function Logo() {
  return (
    <p className="brand">
      <span className="brand-door" />
      Common Home
    </p>
  )
}
