import { valueFromASTUntyped, type GraphQLSchema } from 'graphql'

/**
 * Lets dates through GraphQL's door as their writer spelt them. The scalar would make an instant of
 * each, and with its offset lose which calendar day was meant; the date fields themselves read
 * dates, at every door alike, and refuse what is none in words.
 */
export function keepDatesAsWritten(schema: GraphQLSchema): void {
  const scalar = schema.getType('DateTime')
  // Not `isScalarType`: Payload may have loaded graphql's other build, whose classes are its own.
  if (!scalar || !('parseLiteral' in scalar)) return
  scalar.parseValue = (value: unknown) => value
  scalar.parseLiteral = valueFromASTUntyped
}
