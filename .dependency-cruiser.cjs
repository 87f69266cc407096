// The arrows of imports as docs/architecture.md draws them: cli -> reader -> core; core reaches nothing outside itself.
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core has no I/O and no Node API',
      from: { path: '^packages/core/src', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-no-other-package',
      severity: 'error',
      from: { path: '^packages/core' },
      to: { path: '^packages/(reader|cli|web)' },
    },
    {
      name: 'reader-imports-core-only',
      severity: 'error',
      from: { path: '^packages/reader' },
      to: { path: '^packages/(cli|web)' },
    },
    { name: 'not-to-tests', severity: 'error', from: { pathNot: '[.]test[.]ts$' }, to: { path: '[.]test[.]ts$' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      severity: 'error',
      comment: 'a package imports only what its package.json names',
      from: { path: '^packages', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-dev', 'npm-unknown'] },
    },
    {
      name: 'models-know-no-stage',
      severity: 'error',
      comment: 'the arithmetic of models serves every stage and reads none',
      from: { path: '^packages/core/src/model' },
      to: { path: '^packages/core/src/(?!model/)' },
    },
    {
      name: 'text-comes-first',
      severity: 'error',
      comment: 'a stage reads earlier stages, never later ones',
      from: { path: '^packages/core/src/text' },
      to: { path: '^packages/core/src/(quotes|passages|lineage|changes|facts)/' },
    },
    {
      name: 'quotes-before-passages',
      severity: 'error',
      from: { path: '^packages/core/src/quotes' },
      to: { path: '^packages/core/src/(passages|lineage|changes|facts)/' },
    },
    {
      name: 'passages-before-lineage',
      severity: 'error',
      from: { path: '^packages/core/src/passages' },
      to: { path: '^packages/core/src/(lineage|changes|facts)/' },
    },
    {
      name: 'lineage-before-changes',
      severity: 'error',
      from: { path: '^packages/core/src/lineage' },
      to: { path: '^packages/core/src/(changes|facts)/' },
    },
    {
      name: 'changes-before-facts',
      severity: 'error',
      from: { path: '^packages/core/src/changes' },
      to: { path: '^packages/core/src/facts/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    exclude: { path: '(^|/)dist/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
