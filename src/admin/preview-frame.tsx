'use client'

import { useEffect, useRef, useState } from 'react'

interface Props {
  /** Where the front door renders the draft. */
  address: string
  /** How wide the page believes itself, in CSS pixels. */
  pixels: number
  /** Another value after each save. */
  saves: string
  title: string
}

/**
 * The page in two frames, of which one is seen. What was saved is loaded into the other, brought to the same
 * place of the page, and only then shown: nothing flickers, scrolls or takes the focus.
 */
export function PreviewFrame({ address, pixels, saves, title }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)]
  const size = useSize(box)
  const [seen, setSeen] = useState(0)
  const [sources, setSources] = useState<readonly (string | undefined)[]>([
    versionOf(address, saves),
    undefined,
  ])
  const wanted = versionOf(address, saves)
  const hidden = 1 - seen
  useEffect(() => {
    if (sources[seen] === wanted || sources[hidden] === wanted) return
    setSources((before) => before.map((source, index) => (index === hidden ? wanted : source)))
  }, [wanted, sources, seen, hidden])

  function loaded(index: number): void {
    const [fresh, stale] = [frames[index]?.current, frames[1 - index]?.current]
    if (!fresh?.contentWindow || sources[index] !== wanted) return
    keepInPlace(fresh)
    if (index === seen) return
    fresh.contentWindow.scrollTo(stale?.contentWindow?.scrollX ?? 0, stale?.contentWindow?.scrollY ?? 0)
    if (document.activeElement === stale) fresh.focus({ preventScroll: true })
    setSeen(index)
  }

  const scale = size.width > 0 ? Math.min(1, size.width / pixels) : 1
  return (
    <div className="live-preview__box" ref={box}>
      {frames.map((frame, index) => (
        <iframe
          aria-hidden={index !== seen}
          className={index === seen ? 'is-seen' : undefined}
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two frames, and they never change places
          key={index}
          onLoad={() => loaded(index)}
          ref={frame}
          src={sources[index]}
          style={{ width: pixels, height: size.height / scale, transform: `scale(${scale})` }}
          tabIndex={index === seen ? 0 : -1}
          title={title}
        />
      ))}
    </div>
  )
}

/** The address of what was saved last: another one each time, so that the frame asks anew. */
const versionOf = (address: string, saves: string): string => `${address}&of=${encodeURIComponent(saves)}`

/** A link in the preview would lead away from the draft; within the page it may lead. */
function keepInPlace({ contentDocument }: HTMLIFrameElement): void {
  contentDocument?.addEventListener('click', (event) => {
    // Not `instanceof`: what stands in a frame is made by classes of the frame's own.
    const link = (event.target as Element | null)?.closest('a')
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
  })
}

/** The inner size of an element in CSS pixels, as it changes. */
function useSize(element: { current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
