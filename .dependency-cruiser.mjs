/** The rooms of `src/` from the top of the house to the ground: imports only go down. Rooms of one floor do not know each other. */
const FLOORS = [
  ['main.ts'],
  ['actions'],
  ['run-action.ts'],
  ['inputs', 'report'],
  ['projects'],
  ['layer'],
  ['upload'],
  ['build', 'package'],
  ['python'],
  ['files'],
  ['text'],
  ['github'],
]

const pathOf = room => `^src/${room.replace('.', '[.]')}(/|$)`

const upwards = FLOORS.flatMap((rooms, floor) =>
  rooms.map(room => ({
    name: `${room} imports only what lies below it`,
    severity: 'error',
    from: { path: pathOf(room) },
    to: {
      path: FLOORS.slice(0, floor + 1)
        .flat()
        .filter(other => other !== room)
        .map(pathOf),
    },
  })),
)

// main.ts names the entries, and the boundary that they run in.
const forbidden = [
  ...upwards.filter(({ to }) => to.path.length > 0),
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no orphans', severity: 'error', from: { orphan: true, pathNot: '[.]py$' }, to: {} },
]

export default {
  forbidden,
  options: {
    // Types count too: they are what the rooms share.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
